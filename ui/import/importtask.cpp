// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importtask.h"

#include "core/exchange/csv/mappingstore.h"
#include "core/exchange/importformat.h"
#include "core/model/planrecord.h"

#include <QPointer>
#include <QThreadPool>

namespace leadline {

ImportTask::ImportTask(PlanContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ImportTask::start(const Input &input)
{
    m_running = true;
    const int number = ++m_newest;
    // What earlier imports wrote stands in the history; it tells a field changed here from one the file changed.
    m_context.history({}, this, [this, input, number](const Result<std::vector<Transaction>> &history) {
        if (number != m_newest)
            return;
        if (!history) {
            m_running = false;
            Q_EMIT finished(std::make_shared<Result<ImportOutcome>>(history.error()));
            return;
        }
        run(input, *history, number);
    });
}

void ImportTask::run(const Input &input, const std::vector<Transaction> &history, int number)
{
    const std::shared_ptr<const Plan> plan = std::make_shared<const Plan>(m_context.plan().clone());
    const Rows<PlanRecord> plans = plan->all<PlanRecord>();
    const EntityId planId = plans.size() == 1 ? plans.at(0).id : m_context.myPlan().untyped();
    std::shared_ptr<JournalImportHistory> imports = std::make_shared<JournalImportHistory>();
    for (const Transaction &transaction : history)
        imports->add(transaction);
    const QPointer<ImportTask> self(this);
    QThreadPool::globalInstance()->start([input, plan, planId, imports, self, number, &clock = m_context.document().clock(), today = m_context.today()] {
        std::shared_ptr<Result<ImportOutcome>> answer;
        const Result<const ImportFormat *> format = chooseImportFormat(input.bytes, input.fileName);
        if (!format) {
            answer = std::make_shared<Result<ImportOutcome>>(format.error());
        } else if ((*format)->isWholePlan) {
            answer = std::make_shared<Result<ImportOutcome>>(
                Error{ErrorCode::Refused, tr("This file holds a whole plan, which becomes a file of its own. Nothing was changed; open it from the start page.")});
        } else {
            UuidV7Source ids(clock);
            const FolderMappingStore mappings(input.mappingFolder);
            answer = std::make_shared<Result<ImportOutcome>>((*format)->read(
                input.bytes, {.plan = *plan,
                              .ids = ids,
                              .today = today,
                              .fileName = input.fileName,
                              .history = imports.get(),
                              .productKey = input.productKey,
                              .fallbackProduct = input.fallbackProduct,
                              .planId = planId,
                              .mapping = input.mapping ? &*input.mapping : nullptr,
                              .mappings = &mappings}));
        }
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, answer, number] {
                if (!self || number != self->m_newest)
                    return;
                self->m_running = false;
                Q_EMIT self->finished(answer);
            },
            Qt::QueuedConnection);
    });
}

} // namespace leadline
