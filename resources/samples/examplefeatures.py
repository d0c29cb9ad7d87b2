# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forty features of the example, as they stand on 12 August 2026."""

# name: initiative, title, product, objective, team, owner, start, end, date confidence (H firm, M likely, L rough),
# status, progress, reach, impact, confidence, effort, cost of delay in thousands a week, MoSCoW, investment,
# (key result, expected, chance), Kano, risk, problem, hypothesis
FEATURES = """
101|minute|One-page checkout|CHK|O1|CO|JB|2026-06-15|2026-09-18|H|In progress|70|8200|2|100|52|38|Must|Innovate|1.1 1.2 90|Performance|3|Four pages stand between the basket and the receipt, and every page loses shoppers.|When everything needed fits one page, more of those who start to pay finish.
102|minute|Address autocomplete|CHK|O1|CO|JB|2026-07-20|2026-09-18|H|In progress|45|6100|1|100|18|12|Should|Build|1.1 0.6 90|Performance|2|Typing an address on a phone takes half a minute and ends in errors that stop the order.|Two taps instead of seven fields keep phone shoppers in the form.
103|minute|Express wallet buttons|CHK|O1|CO|JB|2026-10-01|2026-11-18|M|Ready|0|6200|2|80|34|21|Must|Build|1.3 3.5 80|Performance|3|Wallets hide behind the card form, so shoppers who have one don't see it.|Shoppers take the wallet they know when it stands above the form.
104|minute|Saved cards for regulars|CHK|O1|CO|JB|2026-09-28|2026-12-18|M|Discovery|10|6800|2|80|42|24|Must|Innovate|1.1 1.1 60|Delighter|4|Regulars type the same card number every week, and some give up.|Those who find their card stored come back and pay without a second thought.
105|success|Retry a failed payment inline|PAY|O1|PC|PR|2026-10-19|2026-12-04|M|Ready|0|5400|2|80|22|19|Must|Build|1.1 0.4 50|Must-be|3|A declined payment throws the shopper back to the basket.|Offering another way to pay on the spot saves the order.
106|minute|Pay-by-link for social sellers|CHK|O1|CO|JB|2027-01-11|2027-03-12|L|Idea|0|2400|2|50|36|9|Could|Innovate|1.3 1.0 40|Delighter|5|Sellers in chats have no page on which to be paid.|A link that opens the wallet closes the sale inside the conversation.
107||Checkout in eight more languages|CHK|O1|CO|OC|2027-02-15|2027-04-23|L|Idea|0|1800|1|80|26|6|Could|Build|5.2 2 50|Indifferent|2|Shoppers outside our five languages leave at the terms.|People buy in the language in which they think.
108|options|Guest-to-account prompt|CHK|O1|CO|JB|||L|Idea|0|3000|1|50|24|5|Could|Build||Indifferent|2|Guests who return are strangers each time.|Asking after the purchase, not before it, makes accounts without losing orders.
109|minute|Pay in three instalments|CHK|O1|CO|JB|2027-01-18|2027-04-16|L|Idea|0|2600|2|50|48|11|Could|Innovate|1.1 0.5 40|Delighter|4|Baskets over 300 euros wait for payday.|Splitting the sum moves the purchase forward.
201|success|Network tokens|PAY|O2|PC|PR|2026-06-01|2026-09-11|H|In progress|80|7000|2|100|60|42|Must|Build|2.3 22 90|Performance|4|Stored card numbers age, and banks trust them less than tokens.|Payments with network tokens are approved more often and survive a new card.
202|success|Smart retry schedule|PAY|O2|PC|PR|2026-07-20|2026-10-02|M|In progress|35|5600|2|80|32|23|Must|Build|2.1 0.5 70|Performance|4|Failed renewals are tried again at once, when nothing has changed.|Waiting for the hour at which the bank says yes recovers more renewals.
203|success|Risk-based 3-D Secure exemptions|PAY|O2|RI|PR|2026-10-01|2026-12-11|M|Ready|0|7000|2|80|38|27|Must|Innovate|2.2 -0.6 70|Performance|5|Low-risk payments are challenged like risky ones.|Asking fewer good shoppers for proof lets more of them through.
204|success|Acquirer routing by issuer|PAY|O2|PC|PR|2026-10-05|2027-01-22|M|Discovery|5|7000|2|50|44|22|Should|Innovate|2.1 0.6 50|Indifferent|6|All payments of a country go to one acquirer, whatever the bank.|Sending each bank's cards where they fare best lifts approval.
205|success|Card account updater|PAY|O2|PC|PR|2026-11-02|2026-12-18|M|Ready|0|5200|1|80|18|14|Should|Build|2.1 0.2 80|Must-be|2|Cards expire unnoticed, and subscriptions end with them.|Fetching new numbers before the charge avoids the decline.
206||Device fingerprint signals|PAY|O2|RI|PR|2027-01-11|2027-03-26|L|Idea|0|7000|1|50|45|8|Could|Innovate|2.2 -0.3 50|Indifferent|5|Rules judge a shopper without knowing the device.|A known device is a good reason not to decline.
207||Decline reason explorer|CON|O2|MT|HS|2027-02-08|2027-04-09|L|Idea|0|1900|1|80|24|6|Could|Build|4.2 -0.4 60|Performance|2|Merchants see that a payment failed but not why.|Those who see the reason fix it themselves instead of writing to us.
208|options|Adaptive fraud rules|PAY|O2|RI|PR|||L|Idea|0|5200|1|50|58|10|Could|Innovate||Delighter|7|Every rule is written by hand after the loss.|Rules that follow the pattern of the week stop fraud sooner.
301|payouts|Same-day payouts in SEPA|LED|O3|MM|TV|2026-07-01|2026-09-30|H|In progress|50|5100|3|100|56|35|Must|Innovate|3.1 24 80|Performance|6|Money earned on Monday arrives on Wednesday.|Payouts on the same day remove the reason to bank elsewhere.
302|payouts|Instant payouts to debit cards|LED|O3|MM|TV|2026-10-01|2026-12-16|M|Ready|0|4000|3|80|46|26|Must|Innovate|3.3 2400 70|Delighter|7|Small shops buy their stock before the payout comes.|Shops that get money within minutes stay and pay for it.
303|payouts|Payout status timeline|LED|O3|MM|TV|2026-07-27|2026-09-04|H|In progress|60|4600|1|100|16|9|Should|Build|3.2 -5 80|Must-be|3|Merchants ask support where their money is.|A line that shows each step of a payout answers the question.
304|payouts|Automated reconciliation export|LED|O3|MM|TV|2026-10-12|2026-12-04|H|Ready|0|2900|2|100|26|15|Must|Build|3.2 -8 80|Must-be|2|Accountants match three files by hand every Monday.|One file that already matches ends the tickets about it.
305|payouts|Multi-currency balances|LED|O3|MM|TV|2027-01-11|2027-04-23|L|Discovery|0|1700|3|50|64|16|Should|Innovate|5.1 12 50|Performance|8|Sales in kronor are paid out in euros at our rate.|Merchants who keep their currency sell across borders.
306||Rolling reserve calculator|LED|O3|MM|TV|2027-01-04|2027-02-26|L|Idea|0|2100|1|80|20|5|Could|Tune|3.2 -2 60|Indifferent|3|Nobody can say how a reserve was computed.|Showing the calculation settles the disputes about it.
307||Accounting connectors|LED|O3|MM|TV|2027-02-15|2027-04-30|L|Idea|0|1500|2|50|40|9|Could|Build|3.2 -4 50|Performance|4|Bookkeeping programs get our data through spreadsheets.|A direct connection removes the spreadsheet and its errors.
308|options|Negative balance recovery|LED|O3|MM|TV|||L|Idea|0|900|1|80|22|4|Won't have now|Tune||Indifferent|4|Refunds can leave a merchant owing us money.|A plan to pay it back recovers more than a letter.
401|onboarding|Guided onboarding checklist|CON|O4|MT|HS|2026-07-06|2026-09-11|H|In progress|65|3400|2|100|30|17|Must|Build|4.3 -1.4 80|Performance|2|New merchants stop at the step they don't understand.|A list that says what comes next brings the first sale forward.
402|selfserve|Document check in minutes|CON|O4|RI|HS|2026-10-01|2026-11-27|M|Ready|0|2400|2|80|28|13|Should|Innovate|4.3 -0.8 70|Performance|4|Papers wait two days for somebody to look at them.|Merchants who are approved while they wait go on to sell.
403|selfserve|Refunds and disputes inbox|CON|O4|MT|HS|2026-10-05|2026-12-04|M|Ready|0|3600|2|80|30|18|Must|Build|4.2 -1.5 80|Must-be|3|Refunds and disputes arrive by mail and get lost.|One place with a deadline on each case replaces the calls.
404|selfserve|Staff roles and permissions|CON|O4|MT|HS|2026-11-09|2027-01-15|M|Discovery|0|2600|1|80|20|7|Should|Build|4.1 1.5 60|Must-be|3|The whole shop shares the owner's password.|Staff with accounts of their own use the console every week.
405|selfserve|Sales report builder|CON|O4|MT|HS|2027-01-18|2027-03-19|L|Idea|0|2700|1|50|34|7|Could|Build|4.1 1.2 50|Performance|2|Each question about sales needs an export.|Owners who find answers in the console return to it.
406|onboarding|Answers inside the console|CON|O4|MT|HS|2026-07-13|2026-08-07|H|Released|100|2800|1|100|14|6|Should|Tune|4.2 -0.6 80|Performance|2|The help pages are a search away from the problem.|Help beside the field that raises the question saves a contact.
407|selfserve|Mobile console for shop owners|CON|O4|MT|HS|2027-02-01|2027-04-30|L|Idea|0|3100|2|50|62|12|Could|Innovate|4.1 3 50|Delighter|5|Owners stand in the shop, not at a desk.|A console in the pocket is opened every day.
408|selfserve|Webhook health monitor|CON|O4|MT|HS|2027-03-01|2027-04-16|L|Idea|0|1600|1|80|18|4|Could|Tune|4.2 -0.3 60|Indifferent|2|Broken connections are found by missing orders.|A warning within the hour avoids the call.
501|nordics|Swish and MobilePay|PAY|O5|PC|OC|2026-08-24|2026-11-06|M|In progress|15|1900|3|80|24|20|Must|Innovate|5.2 9 70|Must-be|8|Nordic shoppers look for the method on their phone and don't find it.|Shops can move to us once the two methods are there.
502|nordics|Pay-later for Germany|CHK|O5|CO|OC|2026-10-12|2026-12-18|M|Discovery|0|2200|3|50|26|16|Should|Innovate|5.2 8 60|Performance|6|Two thirds of German fashion orders are paid after delivery.|Offering it is the price of entry for mid-market shops.
503|nordics|German invoice and tax fields|CON|O5|MT|OC|2026-10-05|2026-11-13|H|Ready|0|1400|2|80|14|8|Must|Build|5.1 14 70|Must-be|2|Our invoices lack what a German tax office asks for.|Mid-market merchants can sign once their books are right.
504|nordics|SEPA Direct Debit mandates|PAY|O5|PC|OC|2027-01-04|2027-02-26|L|Discovery|0|1900|2|80|32|11|Should|Build|5.2 6 60|Performance|4|Subscriptions in euros are still collected by card.|Mandates bring the merchants who bill by month.
505|nordics|Nordic entity onboarding|CON|O5|RI|OC|2027-01-11|2027-03-05|L|Idea|0|900|3|80|24|9|Should|Build|5.1 10 60|Must-be|4|Nordic companies fail a check that was made for others.|Reading their registers directly lets them in.
506||Local acquiring in Sweden|PAY|O5|PC|OC|2027-02-01|2027-04-30|L|Idea|0|1200|3|50|58|13|Could|Innovate|5.1 16 40|Indifferent|9|Swedish banks decline what comes from abroad.|A Swedish acquirer makes us look like a neighbour.
507|options|Data residency in Frankfurt|PAY|O5|PC|OC|||L|Idea|0|700|2|50|50|6|Won't have now|Tune||Indifferent|5|Some buyers ask for data that stays in Germany.|A region in Frankfurt answers the question in tenders.
"""

# Also serves another key result: name, key result, expected, chance
MORE_CONTRIBUTIONS = [("103", "1.1", 0.9, 80), ("104", "1.3", 1.5, 50)]

# What was measured: name, key result, measured, lowest, highest, day, share of traffic
MEASURED = [
    ("406", "4.2", -0.5, -0.65, -0.35, "2026-08-11", 100), ("201", "2.3", 19, 17, 22, "2026-08-10", 80),
    ("102", "1.1", 0.4, 0.25, 0.55, "2026-08-10", 50), ("101", "1.1", 0.9, 0.65, 1.15, "2026-08-10", 70),
    ("401", "4.3", -1.6, -2.0, -1.2, "2026-08-06", 65), ("202", "2.1", 0.1, 0, 0.25, "2026-08-10", 35),
]

# Considered for Q4 2026, in the order of the list; those of the second line aren't committed.
COMMITTED = "105 203 103 104 205 304 302 403 501 503 204 402 502 404".split()
CANDIDATES = COMMITTED + "504 505 306 206 408 108 208 405".split()

PARKED = {"108": "needs an account policy", "208": "waits for device signals", "308": "below the cut",
          "507": "no demand since May"}

RELEASES = {"201": "Tokens live", "501": "Nordic launch", "502": "DACH launch", "503": "DACH launch"}

TAGS = {"103": ["wallets"], "104": ["cards", "consent"], "201": ["cards"], "205": ["cards"], "501": ["nordics"],
        "502": ["dach"], "503": ["dach"], "505": ["nordics"], "506": ["nordics"], "507": ["dach"]}

REGIONS = {"501": "Nordics", "502": "DACH", "503": "DACH", "504": "DACH", "505": "Nordics", "506": "Nordics", "507": "DACH"}

# A second lead's features: title, start, end, status, progress, reach, impact, confidence, effort, MoSCoW, investment
TERMINAL_FEATURES = """
Tap to pay on the shop's own phone|2026-08-03|2026-11-27~|In progress|20|1400|3|80|48|Must|Innovate
Terminal updates outside opening hours|2026-07-06|2026-09-25|In progress|55|2200|2|100|22|Must|Build
Card payments while the line is down|2026-10-12~|2026-12-18~|Ready|0|1800|2|80|36|Should|Build
Receipts by text message|2026-11-02~|2026-12-11~|Idea|0|1500|1|80|14|Could|Tune
Battery warning before the evening rush|2027-01-01@month~~|2027-02-28@month~~|Idea|0|900|1|50|12|Could|Tune
Swap a broken terminal without a call|||Idea|0|600|2|50|20|Could|Build
"""

FIBONACCI = (1, 2, 3, 5, 8, 13, 20)


def step(value, limits):
    """The member of the Fibonacci scale that belongs to the first limit above the value."""
    return FIBONACCI[next((i for i, limit in enumerate(limits) if value < limit), len(FIBONACCI) - 1)]


def month_of(day, is_end):
    year, month = int(day[:4]), int(day[5:7])
    lengths = (31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return f"{year}-{month:02}-{lengths[month - 1] if is_end else 1:02}@month~~"


def planned(start, end, confidence, started):
    """Start and end as planned dates: rough ones name their months, and what has begun has a firm start."""
    if not start:
        return None, None
    if confidence == "L":
        return month_of(start, False), month_of(end, True)
    mark = "~" if confidence == "M" else ""
    return start + ("" if started else mark), end + mark


def read_features():
    """The table above as {name: {field: value}}, with names for rows and `contribution` beside the fields."""
    features = {}
    for line in FEATURES.strip().splitlines():
        (name, initiative, title, product, objective, team, owner, start, end, dates, status, progress, reach, impact,
         confidence, effort, delay, moscow, investment, contribution, kano, risk, problem, hypothesis) = line.split("|")
        reach, impact, confidence, effort, delay, risk = (float(x) for x in (reach, impact, confidence, effort, delay, risk))
        start, end = planned(start, end, dates, status in ("In progress", "Released"))
        value = reach * impact * confidence / 100
        feature = {
            "product": product, "initiative": initiative, "objective": objective, "title": title, "problem": problem,
            "hypothesis": hypothesis, "status": status, "start": start, "end": end, "progress": float(progress) or None,
            "team": team, "owner": owner, "investment": investment, "effort_best": round(effort * 0.81),
            "effort_likely": effort, "effort_worst": round(effort * 1.38), "reach": reach, "impact": impact,
            "confidence": confidence, "ease": max(1, min(10, round(11 - effort / 7))),
            "business_value": step(value, (1000, 1800, 3000, 5000, 9000, 13000)),
            "time_criticality": step(delay, (5, 7, 10, 15, 22, 30)), "risk_reduction": step(risk, (2, 3, 4, 5, 7, 9)),
            "job_size": step(effort, (10, 16, 22, 32, 46, 60)), "moscow": moscow, "kano": kano, "risk": risk,
            "cost_of_delay": delay * 1000, "cost": effort * 900,
            "urgency": "Urgent" if delay >= 20 else "Fixed date" if name in ("501", "503") else "Standard",
            "tags": TAGS.get(name, []), "parked": name in PARKED, "parked_reason": PARKED.get(name),
            "candidate_for": "2026-10-01@quarter" if name in CANDIDATES else None,
            "committed": "2026-10-01@quarter" if name in COMMITTED else None, "release": RELEASES.get(name),
        }
        if status == "In progress":
            feature["health"] = "On track"
        feature["contribution"] = contribution.split() if contribution else None
        features[name] = feature
    features["303"].update(health="At risk", health_reason="The bank's status messages arrive late.")
    features["501"].update(health="Blocked", health_reason="The bank contract isn't signed.", urgency="Fixed date")
    features["406"].update(released_on="2026-08-07")
    features["104"].update(success_criteria="Regulars with a stored card finish nine points more often.",
                           due_by="2026-12-31", links=["https://intranet.marlow.example/vault Card vault"])
    return features
