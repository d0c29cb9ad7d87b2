// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/lineeditor.h"

namespace leadline {

class DatePopup;
class EditorButton;

/// A day or a planned date, typed in any form people use. While it is edited the line below says how it was read, and
/// Alt+Down opens a calendar that also chooses how wide the date is and how sure. A confidence stays as it is until it is
/// typed or chosen. Up and Down move by one period of the date's precision.
class DateEditor final : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(const FieldInfo &field, PlanContext &context, QWidget *parent);

    QString inputText() const override;
    void setInput(const QString &input) override;
    void openCalendar();

protected:
    void showValue() override;
    QString editText() const override;
    QString restText() const override;
    bool step(int steps) override;
    bool holdsPopup() const override;
    void setControlsReadOnly(bool readOnly) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isDay() const { return field().type == FieldType::Day; }
    PlannedDate stored() const;
    Result<PlannedDate> read() const;
    void explain();
    void take(const PlannedDate &date);

    DateConfidence m_confidence = DateConfidence::Firm;
    DatePopup *m_popup = nullptr;
    EditorButton *m_button = nullptr;
};

} // namespace leadline
