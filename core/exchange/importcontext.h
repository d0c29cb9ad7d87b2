// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/exchange/csv/csvmapping.h"
#include "core/exchange/importhistory.h"
#include "core/exchange/importreport.h"
#include "core/model/change.h"
#include "core/model/plan.h"

namespace leadline {

class MappingStore;

/// What an import may look at. The plan is only read; the outcome's change carries everything out.
struct ImportContext
{
    const Plan &plan;
    IdSource &ids;
    QDate today;
    QString fileName;                         ///< of the input; without a folder
    const ImportHistory *history = nullptr;   ///< null: nothing was ever imported
    QString productKey = {};                  ///< `--product`; empty: by the rules of importCsv()
    QString fallbackProduct = {};             ///< where rows go that name no product; empty: one named after the file
    EntityId planId = {};                     ///< the plan to which products made here belong; null: none
    const CsvMapping *mapping = nullptr;      ///< `--map`; null: the remembered one, else the proposed one
    const MappingStore *mappings = nullptr;
    QStringList keep = {};                    ///< `--keep`: columns that become fields of one's own, whatever the mapping says
    bool strict = false;                      ///< a refused row empties the change
};

/// What an import would do. Nothing is done before PlanDocument::execute() gets the change.
struct ImportOutcome
{
    Change change;
    ImportReport report;
    int withoutProduct = 0; ///< CSV: rows that name no product and aren't known by their keys, refused ones left out
    bool refusedWhole = false; ///< CSV: no column holds a title, so that nothing was taken, even where there is no row
    /// CSV: the mapping that was used and the header's fingerprint under which it may be remembered.
    std::optional<CsvMapping> mapping = {};
    QString headerFingerprint = {};
    /// CSV: the names of the columns, and the first records below them as they stand in the file.
    QStringList header = {};
    std::vector<QStringList> firstRecords = {};
};

} // namespace leadline
