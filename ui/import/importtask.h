// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importcontext.h"
#include "ui/base/plancontext.h"

#include <QObject>

#include <memory>

namespace leadline {

/// Works out what an import would change, in a thread of the pool and on a copy of the plan, so that the window stays
/// usable. Starting again drops what is under way.
class ImportTask final : public QObject
{
    Q_OBJECT

public:
    struct Input
    {
        QByteArray bytes;
        QString fileName;
        QString productKey = {};                    ///< empty: by the file
        QString fallbackProduct = {};               ///< of rows that name none; empty: one named after the file
        std::optional<CsvMapping> mapping = {};     ///< empty: the remembered or proposed one
        QString mappingFolder = {};
    };

    explicit ImportTask(PlanContext &context, QObject *parent = nullptr);

    bool isRunning() const { return m_running; }
    void start(const Input &input);

Q_SIGNALS:
    void finished(const std::shared_ptr<leadline::Result<leadline::ImportOutcome>> &outcome);

private:
    void run(const Input &input, const std::vector<Transaction> &history, int number);

    PlanContext &m_context;
    int m_newest = 0;
    bool m_running = false;
};

} // namespace leadline
