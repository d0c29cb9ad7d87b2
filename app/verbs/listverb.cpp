// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/listverb.h"

#include "app/verbs/rowselection.h"
#include "app/verbs/texttable.h"
#include "core/exchange/csv/csvexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

QString ListVerb::name() const
{
    return u"list"_s;
}

QString ListVerb::usage() const
{
    return u"FILE.db ENTITY [--filter EXPR] [--sort F] [--columns F,F] [--from D] [--lead NAME] [--as table|csv|json]"_s;
}

QString ListVerb::summary() const
{
    return QCoreApplication::translate("ListVerb", "Lists the rows of an entity, with derived columns such as rice, lane or commitment.");
}

QString ListVerb::details() const
{
    const auto line = [](const char *sentence) { return QString(QCoreApplication::translate("ListVerb", sentence) + u'\n'); };
    return u'\n'
        + line(QT_TRANSLATE_NOOP("ListVerb", "EXPR is one condition or more, and all must hold: status:\"In progress\" product:PAY effort_likely>20 swish"))
        + line(QT_TRANSLATE_NOOP("ListVerb", "OR: one is enough. NOT or a minus: it must not hold. Brackets group: (team:Checkout OR team:none) -tag:later"))
        + line(QT_TRANSLATE_NOOP("ListVerb", "Signs: : (is; texts contain it), =, !=, <, <=, >, >=. Values: none for not set, \"two words\", dates such as 2026-12, \"Q4 2026\" or today+30"))
        + line(QT_TRANSLATE_NOOP("ListVerb", "A word alone is searched in titles, notes and texts. `leadline fields ENTITY` lists the keys."))
        + line(QT_TRANSLATE_NOOP("ListVerb", "Dates are written exactly: 2027-04-01@month is planned by the month (also @week, @quarter, @half, @year); ~ behind it means likely, ~~ rough, no sign firm."));
}

void ListVerb::addOptions(QCommandLineParser &parser) const
{
    addSelectionOptions(parser);
    ReadingVerb::addOptions(parser);
}

ExitCode ListVerb::print(PlanSession &session, OutputForm form, const QCommandLineParser &parser,
                         const VerbContext &context)
{
    const ColumnDefault columns = form == OutputForm::Table ? ColumnDefault::Handful : ColumnDefault::Everything;
    const Result<RowSelection> selection =
        selectRows(session.plan(), parser.positionalArguments().at(1), parser, context.clock.today(), columns);
    if (!selection)
        return context.fail(selection.error());

    switch (form) {
    case OutputForm::Csv:
        context.out << QString::fromUtf8(exportCsv(selection->columns, selection->shown, selection->rows, false));
        break;
    case OutputForm::Json: {
        QJsonArray array;
        for (const EntityBase *row : selection->rows) {
            QJsonObject object;
            for (const Column *column : selection->shown)
                object.insert(column->key(), column->json(*row));
            array.append(object);
        }
        context.out << QJsonDocument(array).toJson();
        break;
    }
    case OutputForm::Table: {
        QStringList headings;
        for (const Column *column : selection->shown)
            headings.append(column->label());
        TextTable table(headings);
        for (size_t i = 0; i < selection->shown.size(); ++i) {
            if (isNumeric(selection->shown[i]->type()))
                table.alignRight(static_cast<int>(i));
        }
        for (const EntityBase *row : selection->rows) {
            QStringList cells;
            for (const Column *column : selection->shown)
                cells.append(column->displayText(*row));
            table.addRow(cells);
        }
        table.print(context.out);
        if (selection->rows.empty())
            context.err << QCoreApplication::translate("ListVerb", "Nothing fits.") << Qt::endl;
        break;
    }
    }
    context.out.flush();
    return ExitCode::Done;
}

} // namespace leadline
