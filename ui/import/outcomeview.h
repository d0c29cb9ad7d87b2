// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importreport.h"

#include <QTableView>

namespace leadline {

/// What an import would do, row by row: the line of the file, its title, what becomes of it, and why.
class OutcomeView final : public QTableView
{
    Q_OBJECT

public:
    explicit OutcomeView(QWidget *parent = nullptr);

    void setReport(const ImportReport &report);

private:
    class Model;
    Model *m_model;
};

} // namespace leadline
