// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/productquestion.h"

#include "core/exchange/csv/referencebook.h"
#include "core/model/product.h"
#include "core/model/productkey.h"
#include "core/model/validation.h"
#include "core/session/rowchanges.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int fieldWidth = 280;
constexpr qsizetype usualKeyLength = 3;

QLineEdit *makeField(const char *key, const EntityInfo &info)
{
    const FieldInfo &field = *info.field(QString::fromLatin1(key));
    QLineEdit *line = new QLineEdit;
    line->setObjectName(u"product-"_s + QLatin1StringView(key));
    line->setAccessibleName(field.labelText());
    line->setMaxLength(static_cast<int>(field.maximumLength()));
    line->setMinimumWidth(fieldWidth);
    return line;
}

} // namespace

ProductQuestion::ProductQuestion(PlanContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_name(makeField("name", entityInfo<Product>()))
    , m_key(makeField("key", entityInfo<Product>()))
    , m_problem(new Label({}, TextRole::Caption, ColourToken::StateBad))
    , m_add(new Button(tr("Add product"), ButtonKind::Primary))
{
    setObjectName(u"product-question"_s);
    setWindowTitle(tr("New product"));
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    column->addWidget(new Label(windowTitle(), TextRole::ViewTitle));
    if (isNeeded(context)) {
        Label *why = new Label(tr("A feature belongs to a product, and this plan has none yet."), TextRole::Table, ColourToken::TextSecondary);
        why->setWordWrap(true);
        column->addWidget(why);
    }
    QGridLayout *form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    m_name->setPlaceholderText(tr("For example: Card payments"));
    m_key->setToolTip(tr("Its features are called after it: PAY-1, PAY-2"));
    int row = 0;
    for (QLineEdit *field : {m_name, m_key}) {
        form->addWidget(new FieldLabel(field->accessibleName(), field), row, 0);
        form->addWidget(field, row++, 1);
    }
    column->addLayout(form);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    Button *cancel = new Button(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_add->setDefault(true);
    QHBoxLayout *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    column->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        if (!m_key->isModified())
            m_key->setText(name.trimmed().isEmpty() ? QString() : proposedKey(m_context.plan(), name));
    });
    for (QLineEdit *field : {m_name, m_key})
        connect(field, &QLineEdit::textChanged, this, &ProductQuestion::follow);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_add, &QAbstractButton::clicked, this, &QDialog::accept);
    m_name->setFocus(Qt::OtherFocusReason);
    follow();
}

bool ProductQuestion::isNeeded(const PlanContext &context)
{
    const Rows<Product> products = context.plan().all<Product>();
    return std::none_of(products.begin(), products.end(), [&context](const Product &product) { return context.scope().contains(product); });
}

void ProductQuestion::ask(PlanContext &context, QWidget *parent, const std::function<void(Id<Product>)> &then)
{
    if (!context.isEditable()) {
        context.report(tr("This plan can only be read here. Nothing was changed."));
        return;
    }
    ProductQuestion *question = new ProductQuestion(context, parent->window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    // When the question has gone, so that what goes on finds the focus where it was.
    connect(question, &QDialog::accepted, parent, [question, then] { then(question->m_made); });
    question->open();
}

QString ProductQuestion::proposedKey(const Plan &plan, const QString &name)
{
    static const QRegularExpression apart(u"[\\s\\-_/&.,]+"_s);
    QString initials;
    for (const QString &word : name.split(apart, Qt::SkipEmptyParts))
        initials += word.front();
    const QString from = initials.size() > 1 ? initials : name;
    const QString key = ReferenceBook::keyFrom(from).left(std::max(initials.size(), usualKeyLength));
    QStringList taken;
    for (const EntityBase *product : plan.table(EntityKind::Product).live())
        taken.append(static_cast<const Product *>(product)->key);
    for (const EntityBase *product : plan.table(EntityKind::Product).removed())
        taken.append(static_cast<const Product *>(product)->key);
    const auto isTaken = [&taken](const QString &other) { return taken.contains(other); };
    return isTaken(key) ? numberedProductKey(key, isTaken) : key;
}

void ProductQuestion::follow()
{
    m_add->setEnabled(!m_name->text().trimmed().isEmpty() && !m_key->text().trimmed().isEmpty());
    m_problem->hide();
}

void ProductQuestion::accept()
{
    if (!m_add->isEnabled())
        return;
    std::vector<Assignment> values{{u"name"_s, m_name->text().trimmed()}, {u"key"_s, m_key->text().trimmed().toUpper()}};
    if (const Id<PlanRecord> shown = m_context.scope().plan(); !shown.isNull())
        values.push_back({u"plan"_s, idText(shown.untyped())});
    Result<Change> change = additionFor(entityInfo<Product>(), values, m_context.inputContext(), m_context.myPlan(), m_context.document().ids());
    const Result<> allowed = change ? checkHardRules(m_context.plan(), *change) : Result<>(change.error());
    if (!allowed) {
        m_problem->setText(allowed.error().text);
        m_problem->show();
        return;
    }
    m_made = Id<Product>(change->rows.front().id);
    if (m_context.execute(std::move(*change)))
        QDialog::accept();
}

} // namespace leadline
