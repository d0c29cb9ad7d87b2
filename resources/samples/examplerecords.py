# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the example holds besides features: people, products, outcomes, insights and registers."""
from dataclasses import dataclass


@dataclass
class Person:
    code: str
    name: str
    role: str
    replica: str
    client: str
    colour: int


PEOPLE = {person.code: person for person in (
    Person("ML", "Maya Lindqvist", "Lead", "3f6a1c09be5d7a24", "Leadline 0.1.0, maya", 1),
    Person("JB", "Jonas Beck", "Product manager", "81d2e04cf7936b5a", "Leadline 0.1.0, jonas", 2),
    Person("PR", "Priya Raman", "Product manager", "a7c35e1860f9d42b", "Leadline 0.1.0, priya", 3),
    Person("TV", "Tomás Vidal", "Product manager", "c09b7f5214ae63d8", "Leadline 0.1.0, tomas", 4),
    Person("HS", "Hanna Sørensen", "Product manager", "d4178ea63b5c920f", "Leadline 0.1.0, hanna", 5),
    Person("OC", "Owen Clarke", "Product manager", "e65f02b9c8d7314a", "Leadline 0.1.0, owen", 6),
    Person("ID", "Inês Duarte", "Lead", "f20c9d7b46e1853a", "Leadline 0.1.0, ines", 7),
)}

PRODUCTS = [
    dict(key="CHK", name="Checkout", colour=1, stage="Growth", owner="JB", budget=2900000, spent=1700000,
         revenue=9000000, growth=18, gross_margin=62,
         vision="Every shopper pays on the first try, in the way they already trust.",
         target_customers="- Online merchants with 50 to 2,000 orders a day\n- Marketplaces with many small sellers\n- Shops in DACH and the Nordics",
         problem="One basket in three that reaches payment is lost to forms, declines or a missing local method. Merchants see the loss but not the reason.",
         value_proposition="A checkout that knows the shopper, offers the right method and tells the merchant what it earned.",
         differentiators="1. Stored cards work in all our shops\n2. Approval data of 4,100 merchants\n3. One contract for wallets, cards and local methods",
         strategy="First remove steps, then remember the shopper, then add the methods that each region expects."),
    dict(key="PAY", name="Payments", colour=2, stage="Maturity", owner="PR", budget=3400000, spent=2100000,
         revenue=8800000, growth=11, gross_margin=48,
         vision="A good payment is never declined.",
         target_customers="- Merchants with subscriptions\n- Shops that sell across borders",
         problem="One card payment in ten fails, most of them from shoppers who could pay.",
         value_proposition="More of the payments that should go through do, without more fraud.",
         differentiators="1. Tokens instead of card numbers\n2. Retries that know the banks",
         strategy="Tokens first, then retries and exemptions, then routing by bank."),
    dict(key="LED", name="Ledger", colour=3, stage="Growth", owner="TV", budget=1900000, spent=1100000,
         revenue=4200000, growth=24, gross_margin=55,
         vision="Merchants know where each cent is, and have it the same day.",
         target_customers="- Small shops that live from this week's sales\n- Accountants of mid-market merchants",
         problem="Payouts take two days and arrive as sums that nobody can take apart.",
         value_proposition="Money on the same day, with a record that matches the books.",
         strategy="Speed in SEPA first, instant payouts next, books that match in between."),
    dict(key="CON", name="Console", colour=4, stage="Introduction", owner="HS", budget=1600000, spent=900000,
         revenue=2200000, growth=31, gross_margin=70,
         vision="A shop runs for a year without calling us.",
         target_customers="- Owners who do everything themselves\n- Staff in shops with up to twenty people",
         problem="Each merchant writes to support eleven times in its first year.",
         value_proposition="The next step is always on the page, and the answer beside the question.",
         strategy="Sign-up first, then daily work, then the phone."),
]

# code: title, why, products, owner, health, reason
OBJECTIVES = {
    "O1": ("Shoppers finish checkout on the first try", "Each point of completion is worth 1.4 million euros of sales a month to our merchants.", ["CHK", "PAY"], "JB", "On track", None),
    "O2": ("More good payments are approved", "Declined good shoppers rarely try again.", ["PAY"], "PR", "At risk", "False declines have not moved since May."),
    "O3": ("Merchants get their money faster", "Late money is the first reason merchants give when they leave.", ["LED"], "TV", "At risk", "Same-day payouts wait for two banks."),
    "O4": ("Merchants run their shop without calling us", "Support grows as fast as we do, and it should not.", ["CON", "CHK"], "HS", "On track", None),
    "O5": ("Win mid-market merchants in DACH and the Nordics", "The two regions are half of the growth we have promised.", ["PAY", "CHK", "CON"], "OC", "Off track", "The Nordic launch waits for a bank contract."),
}

# number: title, short name, unit, baseline, target, values from January to August, confidences in June, July, August
KEY_RESULTS = {
    "1.1": ("Checkout completion rate", "Completion", "%", 61, 70, (61, 61.2, 61.9, 62.3, 63.4, 64.2, 65.2, 66.1), (6, 6, 7)),
    "1.2": ("Median time to pay", "Time to pay", "s", 74, 45, (74, 73.5, 72, 70, 67, 64, 61, 58), (7, 7, 7)),
    "1.3": ("Share of payments with wallets", "Wallet share", "%", 18, 32, (18, 18.4, 19.1, 20.2, 20.9, 21.8, 23.1, 24), (7, 6, 6)),
    "2.1": ("Authorisation rate", "Authorisation", "%", 88.2, 91.5, (88.2, 88.3, 88.5, 88.8, 89, 89.4, 89.7, 89.9), (6, 6, 5)),
    "2.2": ("False-decline rate", "False declines", "%", 2.9, 1.5, (2.9, 2.8, 2.8, 2.7, 2.5, 2.4, 2.4, 2.4), (6, 5, 5)),
    "2.3": ("Card volume on network tokens", "Token volume", "%", 12, 60, (12, 12, 13, 15, 18, 22, 27, 31), (6, 6, 6)),
    "3.1": ("Payouts settled the same day", "Same-day", "%", 22, 65, (22, 22, 23, 25, 27, 29, 32, 34), (6, 5, 5)),
    "3.2": ("Reconciliation tickets per 1,000 merchants", "Recon. tickets", None, 41, 15, (41, 41, 40, 38, 37, 36, 34, 33), (5, 5, 4)),
    "3.3": ("Merchants on instant payouts", "Instant", None, 0, 4000, (0, 60, 140, 260, 400, 560, 740, 900), (6, 6, 5)),
    "4.1": ("Weekly active merchants", "Weekly active", "%", 58, 72, (58, 59, 60, 61, 62.5, 64, 65, 66), (7, 8, 8)),
    "4.2": ("Support contacts per 100 merchants", "Support load", None, 14.2, 8, (14.2, 14, 13.6, 13, 12.4, 11.8, 11.1, 10.6), (7, 8, 8)),
    "4.3": ("Days from sign-up to first sale", "First sale", "d", 9, 3, (9, 8.8, 8.3, 7.8, 7.2, 6.6, 6, 5.5), (7, 7, 8)),
    "5.1": ("Live mid-market merchants in the region", "Live merchants", None, 12, 120, (12, 13, 15, 18, 21, 25, 29, 31), (4, 3, 3)),
    "5.2": ("Basket demand covered by local methods", "Local methods", "%", 54, 90, (54, 54, 55, 57, 58, 60, 62, 63), (5, 4, 3)),
}
MONTHLY = ("2026-01-12", "2026-02-09", "2026-03-09", "2026-04-13", "2026-05-11", "2026-06-08", "2026-07-13")
# The newest check-in of each objective; the last one has let its round pass.
NEWEST = {"O1": "2026-08-10", "O2": "2026-08-10", "O3": "2026-08-07", "O4": "2026-08-06", "O5": "2026-07-27"}
CHECK_IN_COMMENTS = {
    ("1.1", "2026-08-10"): "Address autocomplete is live for half of traffic. Mobile form errors fell by a third.",
    ("1.3", "2026-08-10"): "Wallet buttons come in October; until then this grows slowly.",
    ("2.2", "2026-08-10"): "Rules are frozen until the exemptions are in.",
    ("3.1", "2026-08-07"): "Two of four banks settle on the same day now.",
    ("4.2", "2026-08-06"): "The answers in the console show already.",
    ("5.1", "2026-07-27"): "Six signed shops wait for Swish.",
}

# metric: name, unit, direction, parent, key result that measures it
METRICS = {
    "baskets": ("Paid baskets a week", "thousand", "Rising", None, None),
    "completion": ("Checkout completion", "%", "Rising", "baskets", "1.1"),
    "approval": ("Approval of payments", "%", "Rising", "baskets", "2.1"),
    "coverage": ("Method coverage", "%", "Rising", "baskets", "5.2"),
    "time": ("Time to pay", "s", "Falling", "completion", "1.2"),
    "wallets": ("Wallet share", "%", "Rising", "completion", "1.3"),
    "declines": ("False declines", "%", "Falling", "approval", "2.2"),
    "tokens": ("Token volume", "%", "Rising", "approval", "2.3"),
    "methods": ("Local methods live, of 12", None, "Rising", "coverage", None),
}

# code: title, objective, products, owner, start, end, investment, budget, spent, hypothesis
INITIATIVES = {
    "success": ("Payment success programme", "O2", ["PAY"], "PR", "2026-06-01", "2027-01-31@month~", "Build", 1400000, 520000, "Tokens, retries and exemptions together lift approval by more than three points."),
    "payouts": ("Faster payouts", "O3", ["LED"], "TV", "2026-07-01", "2027-04-30@month~~", "Innovate", 1250000, 410000, "Merchants who get their money the same day stay a year longer."),
    "minute": ("One-minute checkout", "O1", ["CHK"], "JB", "2026-06-15", "2027-04-30@month~~", "Innovate", 1600000, 640000, "A checkout under a minute brings seven of ten baskets home."),
    "nordics": ("Nordics and DACH entry", "O5", ["CHK", "CON", "PAY"], "OC", "2026-08-24", "2027-03-31@month~~", "Innovate", 900000, 180000, "Local methods and local papers are what keeps mid-market shops away."),
    "selfserve": ("Self-serve shops", "O4", ["CON"], "HS", "2026-10-01~", "2027-04-30@month~~", "Build", 800000, 60000, "Each task that works in the console saves a contact a month."),
    "onboarding": ("First sale in three days", "O4", ["CON"], "HS", "2026-07-06", "2026-09-30", "Build", 260000, 190000, "Merchants who sell in their first week stay."),
    "options": ("Options for next year", None, ["CHK", "LED", "PAY"], "ML", None, None, "Innovate", None, None, "Ideas that wait for a reason; each is looked at again every quarter."),
}

# code: name, colour, days a quarter, members (name, availability)
TEAMS = {
    "CO": ("Checkout", 1, 95, (("Jonas Beck", 50), ("Lena Fuchs", 100), ("Arvid Holm", 80))),
    "PC": ("Payments Core", 2, 100, (("Priya Raman", 50), ("Dmitri Sokolov", 100), ("Ama Owusu", 90))),
    "RI": ("Risk & Identity", 3, 70, (("Sofia Marino", 100), ("Kwame Boateng", 60))),
    "MM": ("Money Movement", 4, 85, (("Tomás Vidal", 40), ("Marta Nowak", 100), ("Elias Berg", 60))),
    "MT": ("Merchant Tools", 5, 70, (("Hanna Sørensen", 40), ("Yusuf Demir", 100))),
}

MILESTONES = (("2026-09-11", "Tokens live", "Release", ["PAY"], "PR"), ("2026-10-07", "Board review", "Milestone", [], "ML"),
              ("2026-11-09", "Nordic launch", "Release", ["PAY", "CHK"], "OC"),
              ("2027-01-14", "PCI audit", "Outside date", ["PAY"], "PR"),
              ("2027-03-15", "DACH launch", "Release", ["CHK", "CON", "PAY"], "OC"))

# day, author, title, customer, kind, source, segment, revenue, products, links (feature, importance, against)
INSIGHTS = (
    ("2026-05-12", "JB", "I gave up when it asked for my card the third time this month.", "Hof & Garten", "Feedback", "Exit survey", "Small shops", 18000, ["CHK"], [("104", "Important", False)]),
    ("2026-05-19", "OC", "Without invoice purchase our German customers go elsewhere.", "Lindner Sport", "Sales", "Call notes", "Mid-market, DACH", 210000, ["CHK"], [("502", "Critical", False)]),
    ("2026-05-27", "TV", "I pay my supplier on Tuesday with money that comes on Thursday.", "Fiskebua", "Interview", "Visit in Bergen", "Small shops", 24000, ["LED"], [("302", "Critical", False), ("301", "Important", False)]),
    ("2026-06-03", "HS", "Three people asked me for the password today.", "Papeterie Anker", "Support", "Chat", "Small shops", 9000, ["CON"], [("404", "Important", False)]),
    ("2026-06-09", "PR", "Renewals fail on the first of the month and work on the third.", "Lesekreis", "Survey", "Merchant survey", "Mid-market, DACH", 88000, ["PAY"], [("202", "Critical", False), ("205", "Important", False)]),
    ("2026-06-17", "HS", "We sent our papers twice and heard nothing for two days.", "Nordisk Te", "Feedback", "Sign-up survey", "Small shops", 7000, ["CON"], [("402", "Critical", False), ("401", "Important", False)]),
    ("2026-06-24", "JB", "Our customers ask for the wallet before they ask for the price.", "Skærm", "Interview", "Research note 12", "Mid-market, Nordics", 132000, ["CHK"], [("103", "Critical", False)]),
    ("2026-07-27", "TV", "Why is a tenth of my money kept, and until when?", "Tandem Bikes", "Support", "Mail", "Small shops", 15000, ["LED"], [("306", "Important", False)]),
    ("2026-07-08", "PR", "Half of our subscriptions fail on the second charge.", "Mjölk & Mer", "Interview", "Call note", "Mid-market, Nordics", 122000, ["PAY"], [("104", "Important", False), ("202", "Important", False)]),
    ("2026-07-14", "JB", "After a decline the basket was empty.", "Blumen Roth", "Support", "Chat", "Small shops, DACH", 11000, ["PAY"], [("105", "Critical", False)]),
    ("2026-07-17", "OC", "Our tax adviser sent your invoice back.", "Kessler Technik", "Sales", "Call notes", "Mid-market, DACH", 175000, ["CON"], [("503", "Critical", False)]),
    ("2026-07-21", "JB", "Nobody asked for gift cards in a year.", "Pilot shops", "Interview", "Pilot review", "Small shops", None, ["CHK"], []),
    ("2026-07-28", "PR", "A rival lets shops try routing for free.", "Paywell", "Competitor move", "Trade fair", "All segments", None, ["PAY"], [("204", "Nice to have", False)]),
    ("2026-08-04", "HS", "A queue of six at the till while the terminal asks for an update.", "Market Hall", "Feedback", "Field note", "Small shops", 9000, [], []),
    ("2026-08-05", "PR", "Declined, no reason, customer bought elsewhere.", "Tuchmacher", "Survey", "Merchant survey", "Mid-market, DACH", 140000, ["PAY"], [("203", "Critical", False)]),
    ("2026-08-05", "JB", "Saved card was charged after the shopper changed banks.", "Velo Nord", "Support", "Mail", "Mid-market, Nordics", 63000, ["CHK"], [("104", "Critical", True)]),
    ("2026-08-06", "HS", "Staff share one login, so refunds have no name.", "Café Lindt 22", "Support", "Chat", "Small shops, DACH", 12000, ["CON"], [("404", "Important", False), ("403", "Nice to have", False)]),
    ("2026-08-06", "TV", "Our accountant exports three files every Monday.", "Fjordgear", "Interview", "Call note", "Mid-market, Nordics", 77000, ["LED"], [("304", "Important", False)]),
    ("2026-08-07", "TV", "Payout dates in the console and the bank differ by a day.", "Haus & Hof", "Support", "Mail", "Small shops, DACH", 14000, ["LED"], [("303", "Important", False)]),
    ("2026-08-10", "OC", "Swish is the first question in every Swedish sales call.", "Twelve calls", "Sales", "Call notes", "Mid-market, Nordics", None, ["PAY"], [("501", "Critical", False)]),
    ("2026-08-10", "JB", "Returning buyers convert 9 points better where the card is stored.", "41 shops", "Survey", "Research note 14", "All segments", None, ["CHK"], [("104", "Critical", False)]),
    ("2026-08-10", "JB", "Can customers keep two cards, private and company?", "Nordlys Foto", "Feedback", "Call note", "Mid-market, Nordics", 96000, ["CHK"], []),
    ("2026-08-11", "HS", "We lose the evening rush: people leave at the card form on phones.", "Kaffekompaniet", "Support", "Chat", "Small shops", 31000, ["CHK"], []),
    ("2026-08-11", "JB", "Regulars abandon because they type the card again every week.", "Brodd & Bloom", "Interview", "Visit", "Mid-market, Nordics", 184000, ["CHK"], [("104", "Critical", False)]),
)

# day, author, title, products, objective, feature, probability, impact, exposure, what we do, owner, state
RISKS = (
    ("2026-05-20", "ML", "A second audit finds gaps in card storage", ["PAY"], "O2", "201", 20, 4, 150000, "Outside review before the audit.", "PR", "Mitigating"),
    ("2026-06-30", "ML", "Payments Core is over capacity in Q4 2026", ["PAY"], "O2", "205", 95, 3, None, "The board decides what moves.", "PR", "Open"),
    ("2026-06-30", "ML", "Checkout is over capacity in Q4 2026", ["CHK"], "O1", "502", 95, 3, None, "Pay-later may start a quarter later.", "JB", "Open"),
    ("2026-07-06", "JB", "Regulator asks for consent again on saved cards", ["CHK"], "O1", "104", 40, 4, None, "Consent is asked once, the text is in review.", "JB", "Mitigating"),
    ("2026-07-09", "TV", "Same-day payouts slip past the peak freeze", ["LED"], "O3", "301", 40, 3, None, "The freeze is rehearsed on a copy in September.", "TV", "Mitigating"),
    ("2026-07-15", "HS", "Help texts fall behind the product", ["CON"], "O4", "406", 30, 2, None, "Each release names the page it changes.", "HS", "Closed"),
    ("2026-07-20", "OC", "Bank contract for Swish is not signed", ["PAY"], "O5", "501", 65, 4, 80000, "A second bank is in talks.", "OC", "Open"),
    ("2026-07-29", "HS", "Document supplier changes prices", ["CON"], "O4", "402", 20, 2, 40000, "An offer from a second supplier is on the table.", "HS", "Accepted"),
    ("2026-08-03", "OC", "A rival opens in Stockholm first", ["PAY"], "O5", None, 30, 3, None, "Reference shops are signed before the launch.", "OC", "Open"),
)

# day, author, title, context, choice, consequences, product, feature, state, day decided or due
DECISIONS = (
    ("2026-05-06", "ML", "Five objectives, no more", "Nine were proposed.", "Each product serves at most three.", "Loyalty waits a year.", None, None, "Decided", "2026-05-06"),
    ("2026-05-13", "PR", "Tokens before routing", "Both need the same people.", "Tokens go first.", "Routing starts in autumn.", "PAY", "201", "Decided", "2026-05-13"),
    ("2026-05-20", "TV", "SEPA before cards", "Same-day payouts need one rail first.", "SEPA covers more merchants.", "Cards follow a quarter later.", "LED", "301", "Decided", "2026-05-20"),
    ("2026-05-28", "HS", "Checklist instead of a tour", "Tours are skipped.", "A list that stays until it is done.", None, "CON", "401", "Decided", "2026-05-28"),
    ("2026-06-04", "JB", "One page, no accordion", "Tests of both ran in May.", "One page won on phones.", None, "CHK", "101", "Decided", "2026-06-04"),
    ("2026-06-11", "OC", "Nordics before DACH", "Two launches at once need a second team.", "Nordics first.", "Germany opens in spring.", None, "501", "Decided", "2026-06-11"),
    ("2026-06-18", "ML", "No new terminals in this plan", "Shops ask for hardware.", "It has a plan and a lead of its own.", None, None, None, "Decided", "2026-06-18"),
    ("2026-06-25", "PR", "Exemptions reuse the rules of the pilot", "The pilot passed its review.", "No second rule set.", None, "PAY", "203", "Decided", "2026-06-25"),
    ("2026-07-22", "ML", "One vault for all Marlow shops", "Each product stored cards on its own.", "One vault, owned by Payments.", "Saved cards waits for its consent text.", "PAY", "104", "Decided", "2026-07-22"),
    ("2026-07-24", "ML", "Gift card balance is removed", "Three of four pilot shops declined.", "The feature leaves the plan.", "22 person-days are free.", "CHK", None, "Decided", "2026-07-24"),
    ("2026-08-06", "PR", "Adaptive fraud rules wait", "They need device signals that come next year.", "Parked until the signals are live.", "False declines move less this year.", "PAY", "208", "Decided", "2026-08-06"),
    ("2026-08-11", "ML", "Where does Card account updater go?", "Payments Core has promised more than it has.", "Move Card account updater to Q1 2027, or lend Payments Core one engineer for the quarter.", "14,000 euros a week if it moves.", "PAY", "205", "Proposed", "2026-10-07"),
    ("2026-08-11", "OC", "Which bank signs for Swish?", "The first bank has been silent for six weeks.", "Sign with the second bank for Swish, or hold the Nordic launch.", "Four weeks of work and 20,000 euros a week.", "PAY", "501", "Proposed", "2026-09-05"),
)

# title, kind, hypothesis, feature, metric, start, end, success, result, verdict
EXPERIMENTS = (
    ("One page or accordion", "A/B test", "One page is faster on phones.", "101", "time", "2026-05-04", "2026-05-29", "Five seconds faster", "Seven seconds faster on phones, no change on desks.", "Confirmed"),
    ("Wallet above the card form", "A/B test", "Place decides, not preference.", "103", "wallets", "2026-06-08", "2026-06-26", "Two points more wallets", "Three points more.", "Confirmed"),
    ("Stored card offered to 10% of regulars", "Pilot", "Regulars accept when asked after the purchase.", "104", "completion", "2026-07-20", "2026-09-02", "Half of them accept", None, "Running"),
    ("Retry after six hours", "Pilot", "Banks answer differently at night.", "202", "approval", "2026-07-27", "2026-08-28", "A tenth recovered", None, "Running"),
    ("Gift cards in four shops", "Pilot", "Shops sell more before holidays.", None, None, "2026-06-01", "2026-07-17", "Three shops go on", "One shop goes on.", "Refuted"),
    ("A button for instalments", "Fake door", "Shoppers look for instalments over 300 euros.", "109", "completion", "2026-06-15", "2026-06-30", "Four of a hundred tap it", "Three of a hundred.", "Unclear"),
)

STAKEHOLDERS = (
    ("Ingrid Solberg", "Marlow Commerce", "Chief executive", 5, 4, "Champion", 30, "2026-07-01", []),
    ("Paul Okafor", "Marlow Commerce", "Chief financial officer", 5, 3, "Neutral", 30, "2026-07-01", []),
    ("Freja Dahl", "Marlow Commerce", "Head of sales, Nordics", 3, 5, "Supporter", 14, "2026-08-05", ["PAY", "CHK"]),
    ("Markus Vogel", "Marlow Commerce", "Head of sales, DACH", 3, 5, "Critic", 14, "2026-07-23", ["CHK", "CON"]),
    ("Beatriz Lopes", "Marlow Commerce", "Head of support", 2, 5, "Champion", 14, "2026-08-06", ["CON"]),
    ("Henrik Falk", "Supervisory board", "Chair", 5, 2, "Supporter", 90, "2026-07-01", []),
)

COMPETITORS = (("Adira", "Large shops, many countries", "Local methods", "Slow to change"),
               ("Paywell", "Cheap and simple", "Price", "Cards only"),
               ("Nordkort", "The Nordic incumbent", "Banks", "Old console"))
# capability: our level and words, then those of the three competitors
CAPABILITIES = (
    ("Saved payment details", ("Best", "All Marlow shops"), ("Basic", "Own shops only"), ("Good", "Two networks"), ("Best", "All networks")),
    ("Approval routing", ("Good", "Issuer level comes in Q4 2026"), ("Basic", "Acquirer"), ("None", "None"), ("Best", "Issuer level")),
    ("Local methods, DACH and Nordics", ("Basic", "7 of 12"), ("Best", "11 of 12"), ("Good", "9 of 12"), ("Basic", "5 of 12")),
    ("Same-day payout", ("Good", "SEPA from autumn"), ("Best", "Yes"), ("None", "No"), ("Basic", "Cards only")),
    ("Price, typical basket", ("Good", "1.25%"), ("Basic", "1.40%"), ("Best", "1.10%"), ("Good", "1.35%")),
)
