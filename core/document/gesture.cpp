// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/gesture.h"

#include "core/document/completion.h"
#include "core/model/validation.h"

#include <tuple>

namespace leadline {

Gesture::Gesture(PlanDocument &document)
    : m_document(document)
{
}

Gesture::~Gesture()
{
    abort();
}

Result<> Gesture::update(const Change &change)
{
    abort();
    const Change wanted = completed(change, m_document.plan(), m_document.author(), m_document.clock());
    if (const Result<> checked = checkHardRules(m_document.plan(), wanted); !checked)
        return checked;
    Result<std::vector<ChangeRow>> applied = m_document.apply(wanted.rows);
    if (!applied)
        return applied.error();
    m_shown = std::move(*applied);
    m_document.setProvisionalState(!m_shown.empty());
    return {};
}

Result<std::shared_ptr<const Transaction>> Gesture::finish(const Change &change)
{
    abort();
    return m_document.execute(change);
}

void Gesture::abort()
{
    std::vector<ChangeRow> back;
    for (auto row = m_shown.rbegin(); row != m_shown.rend(); ++row)
        back.push_back(row->inverse());
    m_shown.clear();
    // What was applied can be taken back; the document's thread did nothing in between.
    std::ignore = m_document.apply(back).hasValue();
    m_document.setProvisionalState(false);
}

} // namespace leadline
