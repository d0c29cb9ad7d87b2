#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes example.json, the plan behind `leadline new --template example`: run by hand after a change here or in
the catalogue, and commit what it writes. The story runs from May to 12 August 2026."""
from pathlib import Path

from examplefeatures import (CANDIDATES, COMMITTED, MEASURED, MORE_CONTRIBUTIONS, REGIONS, TERMINAL_FEATURES, read_features)
from examplejournal import Journal
from examplerecords import (CAPABILITIES, CHECK_IN_COMMENTS, COMPETITORS, DECISIONS, EXPERIMENTS, INITIATIVES, INSIGHTS,
                            KEY_RESULTS, METRICS, MILESTONES, MONTHLY, NEWEST, OBJECTIVES, PEOPLE, PRODUCTS, RISKS,
                            STAKEHOLDERS, TEAMS)

HERE = Path(__file__).parent
ADDED_LATER = ("105", "503", "306")
TEAM_SET_LATER = ("106", "107", "206", "207", "307", "506")
Q4 = "2026-10-01@quarter"
# What audiences don't see: how long work takes, and every amount of money.
EFFORT = "effort_best, effort_likely, effort_worst, duration_weeks"
MONEY = "cost_of_delay, cost, spent, budget, revenue, exposure"
QUARTERS = ("2026-07-01@quarter", Q4, "2027-01-01@quarter", "2027-04-01@quarter")

# How features stood when the plan was made; everything else was so from the start.
AT_FIRST = {
    "101": dict(status="Ready", progress=None, health=None), "102": dict(status="Ready", progress=None, health=None),
    "104": dict(status="Idea", progress=None, confidence=50, end="2026-12-04~"),
    "201": dict(status="Ready", progress=None, health=None),
    "202": dict(status="Ready", progress=None, health=None, end="2026-09-18~"),
    "203": dict(end="2026-12-18~"), "204": dict(effort_likely=38, effort_best=31, effort_worst=52, progress=None),
    "205": dict(reach=4600), "208": dict(parked=False, parked_reason=None, start="2026-11-02~", end="2027-01-15~"),
    "301": dict(status="Ready", progress=None, health=None), "302": dict(confidence=70),
    "303": dict(status="Ready", progress=None, health=None, health_reason=None),
    "401": dict(status="Ready", progress=None, health=None), "402": dict(end="2026-11-13~"), "404": dict(effort_likely=16),
    "406": dict(status="Ready", progress=None, released_on=None),
    "501": dict(status="Discovery", progress=None, health=None, health_reason=None, start="2026-09-14"),
    "105": dict(reach=5000),
}

# day and time, who, label, feature, values, why
STEPS_BEFORE_THE_BOARD = (
    ("2026-06-01T08:05", "PR", "Start Network tokens", "201", dict(status="In progress", progress=5, health="On track"), None),
    ("2026-06-15T08:20", "JB", "Start One-page checkout", "101", dict(status="In progress", progress=5, health="On track"), None),
    ("2026-06-19T13:40", "JB", "Look into Saved cards for regulars", "104", dict(status="Discovery", progress=5), None),
    ("2026-06-26T15:10", "PR", "Progress of Network tokens", "201", dict(progress=30), None),
    ("2026-06-29T09:12", "JB", "Progress of One-page checkout", "101", dict(progress=25), None),
)
STEPS_AFTER_THE_BOARD = (
    ("2026-07-01T15:30", "TV", "Start Same-day payouts in SEPA", "301", dict(status="In progress", progress=5, health="On track"), None),
    ("2026-07-06T09:15", "HS", "Start Guided onboarding checklist", "401", dict(status="In progress", progress=5, health="On track"), None),
    ("2026-07-13T08:55", "HS", "Start Answers inside the console", "406", dict(status="In progress", progress=10), None),
    ("2026-07-15T10:25", "PR", "More reach for Card account updater", "205", dict(reach=5200), "Subscriptions of two new merchants count too."),
    ("2026-07-17T14:05", "PR", "Progress of Network tokens", "201", dict(progress=60), None),
    ("2026-07-20T08:30", "JB", "Start Address autocomplete", "102", dict(status="In progress", progress=10, health="On track"), None),
    ("2026-07-20T09:05", "PR", "Start Smart retry schedule", "202", dict(status="In progress", progress=10, health="On track"), None),
    ("2026-07-21T11:45", "PR", "Acquirer routing by issuer takes longer", "204", dict(effort_likely=44, effort_best=36, effort_worst=61, progress=5), "A third acquirer has to be connected."),
    ("2026-07-27T08:40", "TV", "Start Payout status timeline", "303", dict(status="In progress", progress=10, health="On track"), None),
    ("2026-07-28T16:10", "HS", "Staff roles and permissions takes longer", "404", dict(effort_likely=20), "Roles reach the phone as well."),
    ("2026-07-29T10:02", "PR", "Move the end of Smart retry schedule", "202", dict(end="2026-10-02~", progress=25), "Two acquirers answered late."),
    ("2026-07-30T13:20", "HS", "Move the end of Document check in minutes", "402", dict(end="2026-11-27~"), "Supplier changed its documents API."),
    ("2026-08-03T09:40", "OC", "Start Swish and MobilePay earlier", "501", dict(start="2026-08-24"), "Bank contract expected in August, now open."),
    ("2026-08-04T11:00", "OC", "Build what Swish and MobilePay needs without the bank", "501", dict(status="In progress", progress=15, health="Blocked", health_reason="The bank contract isn't signed."), None),
    ("2026-08-05T15:35", "TV", "Payout status timeline is at risk", "303", dict(progress=60, health="At risk", health_reason="The bank's status messages arrive late."), None),
    ("2026-08-06T09:33", "PR", "Park Adaptive fraud rules", "208", dict(parked=True, parked_reason="waits for device signals", start=None, end=None), "Waits for device signals."),
    ("2026-08-06T14:47", "ML", "Raise the confidence of Saved cards for regulars", "104", dict(confidence=80, progress=10), "Research note 14 and eleven new insights."),
    ("2026-08-07T10:18", "TV", "Raise the confidence of Instant payouts to debit cards", "302", dict(confidence=80), "The card networks agreed."),
    ("2026-08-07T15:02", "HS", "Release Answers inside the console", "406", dict(status="Released", progress=100, released_on="2026-08-07"), "On the day."),
    ("2026-08-10T08:50", "JB", "Progress of One-page checkout", "101", dict(progress=70), None),
    ("2026-08-10T08:52", "JB", "Progress of Address autocomplete", "102", dict(progress=45), None),
    ("2026-08-10T09:30", "PR", "Progress of Network tokens", "201", dict(progress=80), None),
    ("2026-08-10T09:31", "PR", "Progress of Smart retry schedule", "202", dict(progress=35), None),
    ("2026-08-10T10:10", "TV", "Progress of Same-day payouts in SEPA", "301", dict(progress=50), None),
    ("2026-08-10T10:40", "HS", "Progress of Guided onboarding checklist", "401", dict(progress=65), None),
    ("2026-08-10T16:20", "JB", "Move the end of Saved cards for regulars", "104", dict(end="2026-12-18~"), "Consent text for saved cards added."),
    ("2026-08-12T08:40", "PR", "Move the end of Risk-based 3-D Secure exemptions", "203", dict(end="2026-12-11~"), "Rules reused from the pilot."),
    ("2026-08-12T08:52", "ML", "More reach for Retry a failed payment inline", "105", dict(reach=5400), "The last count had left out subscriptions."),
)
ADDITIONS = (
    ("2026-07-09T09:25", "PR", "105", "22 insights, best value per day of all."),
    ("2026-07-17T10:40", "OC", "503", "Needed before the first German invoice."),
    ("2026-07-23T14:15", "TV", "306", "Asked for by finance."),
)


class Story:
    def __init__(self):
        self.journal = Journal(HERE.parent.parent)
        self.ids = {}
        self.features = read_features()
        self.events = []

    def act(self, who, at, label, kind="edit"):
        self.journal.transaction(PEOPLE[who], at + ":00", label, kind)

    def later(self, at, action):
        self.events.append((at, len(self.events), action))

    def play(self):
        for _, _, action in sorted(self.events, key=lambda event: event[:2]):
            action()
        self.events.clear()

    def insert(self, entity, name, /, **values):
        row_id = self.journal.insert(entity, **values)
        if name:
            self.ids[entity, name] = row_id
        return row_id

    def id(self, entity, name):
        return self.ids[entity, name] if name else None

    def all(self, entity, names):
        return [self.ids[entity, name] for name in names]

    # The first week of May: what the plan is about

    def set_up(self):
        self.act("ML", "2026-05-04T08:30", "Set up the plan", "template")
        self.journal.document = self.journal.new_id()
        self.insert("portfolio", None, name="Marlow Commerce", organisation="Marlow Commerce", currency="EUR",
                    promise="What we expect to change for shoppers and merchants, and the work we believe gets us there.",
                    fiscal_start_month=1, working_days="12345", score_effort_unit="person-days", discount_rate=8,
                    default_framework="RICE", mix_innovate=45, mix_build=40, mix_tune=15, mix_run=0)
        for person in PEOPLE.values():
            mail = person.name.lower().translate(str.maketrans("áêøñ ", "aeon."))
            self.insert("person", person.code, name=person.name, initials=person.code, email=f"{mail}@marlow.example",
                        role=person.role, colour=person.colour,
                        reports_to=self.ids["person", "ML"] if person.role != "Lead" else None)
        self.insert("plan", "ML", name="Marlow 2026", lead=self.id("person", "ML"), state_text="Working plan",
                    caveat="Dates later than Q4 2026 show direction, not commitment.")
        self.act("ML", "2026-05-04T09:10", "Add four products")
        for product in PRODUCTS:
            values = {**product, "owner": self.id("person", product["owner"]), "plan": self.id("plan", "ML")}
            self.insert("product", product["key"], **values)

    def set_outcomes(self):
        self.act("ML", "2026-05-05T09:00", "Add five objectives with their key results")
        for code, (title, why, products, owner, health, reason) in OBJECTIVES.items():
            self.insert("objective", code, plan=self.id("plan", "ML"), products=self.all("product", products), title=title,
                        why=why, cycle_start="2026-01-01", cycle_end="2026-12-31", owner=self.id("person", owner),
                        state="Active", health="On track" if code == "O5" else health,
                        health_reason=None if code == "O5" else reason, cadence_days=7)
        for name, (title, unit, direction, parent, _) in METRICS.items():
            self.insert("metric", name, product=self.id("product", "CHK"), name=title, unit=unit, direction=direction,
                        parent=self.id("metric", parent), north_star=name == "baskets", source="Data warehouse")
        measures = {key_result: name for name, (*_, key_result) in METRICS.items() if key_result}
        for number, (title, short, unit, baseline, target, _, _) in KEY_RESULTS.items():
            objective = "O" + number[0]
            self.insert("key_result", number, objective=self.id("objective", objective), title=title, short_name=short,
                        metric=self.id("metric", measures.get(number)), kind="Number", unit=unit,
                        direction="Rising" if target > baseline else "Falling", baseline=baseline, target=target,
                        due="2026-12-31", weight=1, commitment="Aspirational" if objective == "O5" else "Committed",
                        owner=self.id("person", OBJECTIVES[objective][3]))
        self.act("ML", "2026-05-05T10:30", "Enter the check-ins since January", "import")
        for number in KEY_RESULTS:
            for month in range(4):
                self.measure(number, month)
        for day, value in (("2026-01-12", 378), ("2026-04-13", 391)):
            self.insert("measurement", None, metric=self.id("metric", "baskets"), day=day, value=value)
        self.insert("measurement", None, metric=self.id("metric", "methods"), day="2026-04-13", value=5)

    def measure(self, number, month):
        objective = "O" + number[0]
        *_, values, confidences = KEY_RESULTS[number]
        day = MONTHLY[month] if month < len(MONTHLY) else NEWEST[objective]
        self.insert("measurement", None, key_result=self.id("key_result", number), day=day, value=values[month],
                    kr_confidence=confidences[month - 5] if month >= 5 else None, comment=CHECK_IN_COMMENTS.get((number, day)),
                    author=self.id("person", OBJECTIVES[objective][3]))

    def set_teams(self):
        self.act("ML", "2026-05-06T08:45", "Add five teams")
        for code, (name, colour, days, members) in TEAMS.items():
            team = self.insert("team", code, plan=self.id("plan", "ML"), name=name, colour=colour, focus=70)
            for member, availability in members:
                person = next((p.code for p in PEOPLE.values() if p.name == member), None)
                self.insert("member", None, team=team, person=self.id("person", person), name=member,
                            availability=availability, **{"from": "2026-01-01"})
            for period in QUARTERS:
                self.insert("capacity", None, team=team, period=period, days=days)
        self.act("ML", "2026-05-06T09:20", "Add milestones and days without work")
        for day, name, kind, products, owner in MILESTONES:
            self.insert("milestone", name, name=name, date=day, kind=kind, products=self.all("product", products),
                        owner=self.id("person", owner))
        self.insert("blackout", None, name="Peak trading freeze", start="2026-11-20", end="2026-11-30", kind="Freeze")
        self.insert("blackout", None, name="Winter break", start="2026-12-24", end="2026-12-31", kind="Holiday")
        self.insert("audience", "board", name="Executive board", coarsest="Day", hidden_fields=f"initials, {EFFORT}, chance, {MONEY}, notes",
                    confidentiality="Confidential, for board members")
        self.insert("audience", None, name="Delivery", coarsest="Day", hidden_fields="cost_of_delay, revenue",
                    confidentiality="Internal")
        self.insert("audience", None, name="Customers", coarsest="Quarter", hidden_entities="risk, decision, insight, key_result",
                    hidden_fields=f"owner, initials, team, health, health_reason, risk, {EFFORT}, chance, {MONEY}, progress, notes",
                    hide_after="2026-12-31@quarter", deny_words="Adira, Paywell, Nordkort", confidentiality="May change without notice")

    def set_features(self):
        self.act("ML", "2026-05-07T10:00", "Add seven initiatives")
        for code, (title, objective, products, owner, start, end, investment, budget, spent, hypothesis) in INITIATIVES.items():
            self.insert("initiative", code, objective=self.id("objective", objective), products=self.all("product", products),
                        title=title, hypothesis=hypothesis, owner=self.id("person", owner), start=start, end=end,
                        investment=investment, budget=budget, spent=spent,
                        status="Idea" if code == "options" else "Ready" if code == "selfserve" else "In progress")
        self.act("ML", "2026-05-08T13:15", "Import backlog.csv", "import")
        for name in self.features:
            if name not in ADDED_LATER:
                self.add_feature(name)
            if name == "109":
                self.insert("feature", "110", product=self.id("product", "CHK"), objective=self.id("objective", "O1"),
                            initiative=self.id("initiative", "minute"), title="Gift card balance", status="Idea",
                            start="2026-10-05~", end="2026-12-08~", team=self.id("team", "CO"), owner=self.id("person", "JB"),
                            investment="Build", effort_likely=22, reach=1500, impact=1, confidence=50, moscow="Could",
                            cost_of_delay=3000)
        self.act("ML", "2026-05-08T14:40", "Link features to key results")
        for name in self.features:
            if name not in ADDED_LATER:
                self.add_contributions(name)
        for before, after in (("201", "104"), ("104", "109"), ("206", "208")):
            self.insert("dependency", None, **{"from": self.id("feature", before)}, to=self.id("feature", after),
                        kind="Finish to start")

    def add_feature(self, name):
        values = {**self.features[name], **AT_FIRST.get(name, {})}
        del values["contribution"]
        for key, entity in (("product", "product"), ("initiative", "initiative"), ("objective", "objective"), ("team", "team"),
                            ("owner", "person"), ("release", "milestone")):
            values[key] = self.id(entity, values[key])
        if name in TEAM_SET_LATER:
            values["team"] = None
        if name not in ADDED_LATER:
            values["candidate_for"] = values["committed"] = None
        self.insert("feature", name, **values)

    def add_contributions(self, name):
        served = [self.features[name]["contribution"]] if self.features[name]["contribution"] else []
        served += [more[1:] for more in MORE_CONTRIBUTIONS if more[0] == name]
        for number, expected, chance in served:
            self.insert("contribution", (name, number), feature=self.id("feature", name),
                        key_result=self.id("key_result", number), expected=float(expected), chance=float(chance))

    def set_second_plan(self):
        self.act("ID", "2026-05-18T09:00", "Add the plan for shop terminals")
        plan = self.insert("plan", "ID", name="Shop terminals", lead=self.id("person", "ID"), state_text="Draft")
        product = self.insert("product", "TRM", plan=plan, key="TRM", name="Terminal", colour=5, stage="Maturity",
                              owner=self.id("person", "ID"), vision="A till that never makes anybody wait.",
                              budget=700000, spent=260000)
        team = self.insert("team", "TE", plan=plan, name="Terminals", colour=6, focus=75)
        for member, availability in (("Rui Fonseca", 100), ("Agnes Lund", 80)):
            self.insert("member", None, team=team, name=member, availability=availability, **{"from": "2026-01-01"})
        objective = self.insert("objective", "T1", plan=plan, products=[product], title="Nobody waits at the till",
                                cycle_start="2026-01-01", cycle_end="2026-12-31", owner=self.id("person", "ID"),
                                state="Active", health="On track", cadence_days=30)
        key_result = self.insert("key_result", "T1.1", objective=objective, title="Seconds from tap to receipt", short_name="Tap to receipt",
                                 kind="Number", unit="s", direction="Falling", baseline=9, target=4, due="2026-12-31",
                                 owner=self.id("person", "ID"))
        for day, value in (("2026-01-19", 9), ("2026-05-15", 7.6)):
            self.insert("measurement", None, key_result=key_result, day=day, value=value, author=self.id("person", "ID"))
        for line in TERMINAL_FEATURES.strip().splitlines():
            title, start, end, status, progress, reach, impact, confidence, effort, moscow, investment = line.split("|")
            self.insert("feature", None, product=product, objective=objective, title=title, start=start, end=end,
                        status=status, progress=float(progress) or None, team=team, owner=self.id("person", "ID"),
                        reach=float(reach), impact=float(impact), confidence=float(confidence), effort_likely=float(effort),
                        moscow=moscow, investment=investment)

    # What happened since

    def schedule_records(self):
        def insight(day, who, title, customer, kind, source, segment, revenue, products, links):
            self.act(who, f"{day}T11:{10 + len(title) % 40}", "Note what " + customer + " said")
            row = self.insert("insight", None, title=title, customer=customer, kind=kind, source=source, segment=segment,
                              revenue=revenue, day=day, author=self.id("person", who), products=self.all("product", products))
            for feature, importance, against in links:
                self.insert("insight_link", None, insight=row, feature=self.id("feature", feature), importance=importance,
                            against=against, quote=title if importance == "Critical" else None)

        def risk(day, who, title, products, objective, feature, probability, impact, exposure, action, owner, state):
            self.act(who, f"{day}T10:{15 + len(title) % 40}", "Add a risk: " + title)
            self.insert("risk", None, title=title, products=self.all("product", products), objective=self.id("objective", objective),
                        feature=self.id("feature", feature), probability=probability, impact=impact, exposure=exposure,
                        mitigation=action, owner=self.id("person", owner), state=state, review_on="2026-09-14")

        def decision(at, who, title, context, choice, consequences, product, feature, state, day):
            self.act(who, f"{at}T13:{12 + len(title) % 40}", "Record a decision: " + title)
            self.insert("decision", None, title=title, context=context, choice=choice, consequences=consequences, day=day,
                        state=state, decided_by=[self.id("person", who)], product=self.id("product", product),
                        feature=self.id("feature", feature))

        # Each record is one step at its own minute; sorting them keeps the journal in order of time.
        for entry in INSIGHTS:
            self.later(f"{entry[0]}T11:{10 + len(entry[2]) % 40}", lambda e=entry: insight(*e))
        for entry in RISKS:
            self.later(f"{entry[0]}T10:{15 + len(entry[2]) % 40}", lambda e=entry: risk(*e))
        for entry in DECISIONS:
            self.later(f"{entry[0]}T13:{12 + len(entry[2]) % 40}", lambda e=entry: decision(*e))

    def schedule_steps(self):
        def step(at, who, label, name, values, why):
            self.act(who, at, label)
            feature = self.id("feature", name)
            self.journal.set("feature", feature, **values)
            self.explain(who, feature, why)

        def addition(at, who, name, why):
            self.act(who, at, "Add " + self.features[name]["title"])
            self.add_feature(name)
            self.add_contributions(name)
            self.explain(who, self.id("feature", name), why)

        for entry in STEPS_BEFORE_THE_BOARD + STEPS_AFTER_THE_BOARD:
            self.later(entry[0], lambda e=entry: step(*e))
        for entry in ADDITIONS:
            self.later(entry[0], lambda e=entry: addition(*e))

    def explain(self, who, feature, why):
        if why:
            self.insert("comment", None, on_entity="feature", on_id=feature, body=why, author=self.id("person", who),
                        at=self.journal.instant())

    def schedule_check_ins(self):
        def check_in(at, objective, month):
            self.act(OBJECTIVES[objective][3], at, "Check in: " + OBJECTIVES[objective][0])
            for number in KEY_RESULTS:
                if number[0] == objective[1]:
                    self.measure(number, month)

        for minute, objective in enumerate(OBJECTIVES):
            for month, day in ((4, "2026-05-11"), (5, "2026-06-08"), (6, "2026-07-13"), (7, NEWEST[objective])):
                at = f"{day}T16:{5 + minute:02}"
                self.later(at, lambda a=at, o=objective, m=month: check_in(a, o, m))

    def schedule_moments(self):
        def snapshot(at, name):
            self.act("ML", at, "Take the snapshot " + name)
            self.insert("snapshot", name, name=name, kind="Named", taken_at=self.journal.instant(),
                        taken_by=self.id("person", "ML"), position=self.journal.position())

        def consider():
            self.act("ML", "2026-06-24T09:30", "Consider features for Q4 2026")
            for name in CANDIDATES:
                if name not in ADDED_LATER:
                    self.journal.set("feature", self.id("feature", name), candidate_for=Q4)

        def commit():
            self.act("ML", "2026-06-30T15:45", "Commit to features for Q4 2026")
            for name in COMMITTED:
                if name not in ADDED_LATER:
                    self.journal.set("feature", self.id("feature", name), committed=Q4)

        def remove_gift_cards():
            self.act("ML", "2026-07-24T14:30", "Remove Gift card balance")
            self.journal.remove("feature", self.ids["feature", "110"])

        def lose_track():
            self.act("OC", "2026-07-27T16:30", "The regions are off track")
            _, _, _, _, health, reason = OBJECTIVES["O5"]
            self.journal.set("objective", self.id("objective", "O5"), health=health, health_reason=reason)

        def set_teams():
            self.act("ML", "2026-08-10T11:31", "Set the team of 6 features")
            for name in TEAM_SET_LATER:
                self.journal.set("feature", self.id("feature", name), team=self.id("team", self.features[name]["team"]))

        def measure_contributions():
            self.act("ML", "2026-08-11T15:20", "Enter what the features moved")
            for name, number, value, low, high, day, share in MEASURED:
                self.journal.set("contribution", self.ids["contribution", (name, number)], measured=value, measured_low=low,
                                 measured_high=high, measured_on=day, live_share=share)

        self.later("2026-06-15T17:00", lambda: snapshot("2026-06-15T17:00", "Q3 kick-off"))
        self.later("2026-06-24T09:30", consider)
        self.later("2026-06-30T15:45", commit)
        self.later("2026-07-01T12:00", lambda: snapshot("2026-07-01T12:00", "Board review"))
        self.later("2026-07-24T14:30", remove_gift_cards)
        self.later("2026-07-27T16:30", lose_track)
        self.later("2026-08-10T11:31", set_teams)
        self.later("2026-08-11T15:20", measure_contributions)

    def schedule_market(self):
        def market():
            self.act("JB", "2026-05-21T10:00", "Compare Checkout with three others")
            rivals = [self.insert("competitor", None, name=name, positioning=position, strengths=strong, weaknesses=weak)
                      for name, position, strong, weak in COMPETITORS]
            for name, *ratings in CAPABILITIES:
                capability = self.insert("capability", None, product=self.id("product", "CHK"), name=name)
                for rival, (level, words) in zip([None] + rivals, ratings):
                    self.insert("capability_rating", None, capability=capability, competitor=rival, level=level, comment=words)

        def people():
            self.act("ML", "2026-05-22T09:00", "Add the people to keep informed")
            for name, organisation, role, influence, interest, stance, cadence, contact, products in STAKEHOLDERS:
                self.insert("stakeholder", name, name=name, organisation=organisation, role=role, influence=influence,
                            interest=interest, stance=stance, cadence_days=cadence, last_contact=min(contact, "2026-05-20"),
                            products=self.all("product", products))

        def experiments():
            self.act("JB", "2026-07-20T13:00", "Add six experiments")
            for title, kind, hypothesis, feature, metric, start, end, success, result, verdict in EXPERIMENTS:
                self.insert("experiment", title, title=title, kind=kind, hypothesis=hypothesis, feature=self.id("feature", feature),
                            metric=self.id("metric", metric), start=start, end=end, success_criterion=success, result=result,
                            verdict=verdict)

        def contacts():
            self.act("ML", "2026-08-06T17:10", "Note the last talks with stakeholders")
            for name, *_, contact, _ in STAKEHOLDERS:
                self.journal.set("stakeholder", self.ids["stakeholder", name], last_contact=contact)

        self.later("2026-05-21T10:00", market)
        self.later("2026-05-22T09:00", people)
        self.later("2026-07-20T13:00", experiments)
        self.later("2026-08-06T17:10", contacts)

    def schedule_views(self):
        def views():
            self.act("ML", "2026-06-16T08:30", "Save four views")
            for name, description in (
                    ("Q4 commitments", '{"kind":"priorities","filter":"committed!=none","sort":"rice"}'),
                    ("Board, one page", '{"kind":"timeline","group_by":"objective","colour_by":"product","audience":"Executive board"}'),
                    ("DACH and Nordics", '{"kind":"timeline","group_by":"product","filter":"tag:dach OR tag:nordics"}'),
                    ("Needs an owner", '{"kind":"features","filter":"owner:none"}')):
                self.insert("view", None, name=name, owner=self.id("person", "ML"), shared=name != "Needs an owner",
                            description=description)

        def regions():
            self.act("OC", "2026-07-20T15:00", "Say for which region a feature is")
            field = self.insert("custom_field", None, entity="feature", key="region", label="Region", type="Choice",
                                options="Nordics, DACH, All")
            for name, region in REGIONS.items():
                self.insert("custom_value", None, on_entity="feature", on_id=self.id("feature", name), field=field, value=region)

        def scorecard():
            self.act("HS", "2026-07-22T10:00", "Rate the console's features")
            card = self.insert("scorecard", None, name="Fewer contacts", combine="Weighted sum")
            criteria = [self.insert("criterion", None, scorecard=card, name=name, scale="1-5", weight=weight, lower_is_better=lower)
                        for name, weight, lower in (("Contacts saved", 3, False), ("Used every week", 2, False), ("Training needed", 1, True))]
            for name, values in (("402", (4, 2, 1)), ("403", (5, 4, 2)), ("404", (3, 5, 3)), ("405", (2, 4, 2))):
                for criterion, value in zip(criteria, values):
                    self.insert("rating", None, feature=self.id("feature", name), criterion=criterion, value=value,
                                rater=self.id("person", "HS"))

        def update():
            self.act("ML", "2026-08-10T17:00", "Draft the board update")
            self.insert("update", "board", plan=self.id("plan", "ML"), title="Board update", period_start="2026-07-01",
                        period_end="2026-08-12", audience=self.id("audience", "board"), state="Draft",
                        sent_to=self.all("stakeholder", ("Ingrid Solberg", "Paul Okafor", "Henrik Falk")),
                        snapshot=self.id("snapshot", "Board review"), body="# Two of five objectives are on track\n\nApproval and payouts need a decision.")

        def headline():
            self.act("ML", "2026-08-12T09:14", "Rewrite the headline of the board update")
            self.journal.set("update", self.ids["update", "board"],
                             body="# Checkout and the console are on track, the Nordic launch is not\n\nWe ask for two decisions: a bank for Swish, and a place for Card account updater.")

        self.later("2026-06-16T08:30", views)
        self.later("2026-07-20T15:00", regions)
        self.later("2026-07-22T10:00", scorecard)
        self.later("2026-08-10T17:00", update)
        self.later("2026-08-12T09:14", headline)

    def tell(self):
        self.later("2026-05-04T08:30", self.set_up)
        self.later("2026-05-05T09:00", self.set_outcomes)
        self.later("2026-05-06T08:45", self.set_teams)
        self.later("2026-05-07T10:00", self.set_features)
        self.later("2026-05-18T09:00", self.set_second_plan)
        self.schedule_records()
        self.schedule_steps()
        self.schedule_check_ins()
        self.schedule_moments()
        self.schedule_market()
        self.schedule_views()
        self.play()

    def check(self):
        """The story has to end where the table of features says."""
        for name, wanted in self.features.items():
            row = self.journal.rows["feature"][self.ids["feature", name]]
            for key in ("status", "start", "end", "progress", "reach", "confidence", "effort_best", "effort_likely", "effort_worst",
                        "parked_reason", "candidate_for", "committed", "health", "health_reason", "released_on"):
                if (row.get(key) or None) != (wanted.get(key) or None):
                    raise ValueError(f"{name} {key}: {row.get(key)} instead of {wanted.get(key)}")


if __name__ == "__main__":
    story = Story()
    story.tell()
    story.check()
    story.journal.write(HERE / "example.json")
