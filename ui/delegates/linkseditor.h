// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/fieldeditor.h"

class QLineEdit;
class QVBoxLayout;

namespace leadline {

class EditorButton;
class EditorFrame;

/// Addresses with the words shown for them. A click opens one after asking; "Add a link" asks for address and words.
class LinksEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LinksEditor(const FieldInfo &field, PlanContext &context, QWidget *parent);

    QString inputText() const override;
    void setInput(const QString &input) override;

protected:
    void showValue() override;
    void showProblem(bool bad) override;
    void setControlsReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showLinks();
    void openForm();
    void closeForm();
    void addTyped();
    void removeAt(qsizetype index);

    QVBoxLayout *m_list;
    QStringList m_links; ///< canonical: the address, a blank, the words
    std::vector<QWidget *> m_rows;
    EditorButton *m_add;
    QWidget *m_form;
    EditorFrame *m_addressFrame;
    QLineEdit *m_address;
    QLineEdit *m_label;
};

} // namespace leadline
