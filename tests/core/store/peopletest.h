// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/colleague.h"

#include <QObject>

#include <functional>

namespace leadline::tests {

/// The scene of a test of the store: a folder of its own, Anna and Ben, and the path of the plan they will share.
class PeopleTest : public QObject
{
protected:
    /// A new folder and new people; there is no plan yet.
    void setScene();
    /// Anna makes a plan of one product and one feature and has it open. False when that failed.
    bool annaMakesPlan();
    /// And Ben opens it.
    bool twoOnOneFile();

    QString path() const { return m_folder->filePath(QStringLiteral("plan.db")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Colleague> m_anna;
    std::unique_ptr<Colleague> m_ben;
    EntityId m_product;
    EntityId m_feature;
};

/// Ids that come with a deed: the store asks for one in the middle of a transaction that needs an alias row, which
/// is the moment between its first write and COMMIT.
class DeedSource final : public IdSource
{
public:
    explicit DeedSource(std::function<void()> deed);

    EntityId next() override;

private:
    SequentialIdSource m_ids{4242};
    std::function<void()> m_deed;
};

} // namespace leadline::tests
