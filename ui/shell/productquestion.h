// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QDialog>

class QLineEdit;

namespace leadline {

struct Product;
class Button;
class Label;

/// Asks for a new product: its name and its key, which is proposed. Also for the one that a feature can't be without, where the
/// part of the plan that is shown has none; what was wanted then goes on when the product is there.
class ProductQuestion final : public QDialog
{
    Q_OBJECT

public:
    /// Whether features have a product to belong to in what is shown.
    static bool isNeeded(const PlanContext &context);
    /// Says why a product is needed where isNeeded(). Doesn't wait; @p then runs once the product is made, unless @p parent is
    /// gone or the user cancels.
    static void ask(PlanContext &context, QWidget *parent, const std::function<void(Id<Product>)> &then);

    /// "CP" for "Card payments", "BOO" for "Booking": what nobody has yet, also not a removed product, which may come back.
    static QString proposedKey(const Plan &plan, const QString &name);

    void accept() override;

private:
    ProductQuestion(PlanContext &context, QWidget *parent);
    void follow();

    PlanContext &m_context;
    QLineEdit *m_name;
    QLineEdit *m_key;
    Label *m_problem;
    Button *m_add;
    Id<Product> m_made;
};

} // namespace leadline
