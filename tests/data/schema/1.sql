CREATE TABLE "meta"(
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
) STRICT;
CREATE TABLE "doc"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "head" INTEGER NOT NULL,
    "head_id" TEXT NOT NULL,
    "chain" TEXT NOT NULL
) STRICT;
CREATE TABLE "txn"(
    "seq" INTEGER NOT NULL PRIMARY KEY,
    "id" TEXT NOT NULL UNIQUE,
    "replica" TEXT NOT NULL,
    "replica_seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "undoes" TEXT,
    "author" TEXT NOT NULL,
    "client" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    UNIQUE("replica", "replica_seq")
) STRICT;
CREATE TABLE "change"(
    "txn" INTEGER NOT NULL REFERENCES "txn"("seq") DEFERRABLE INITIALLY DEFERRED,
    "n" INTEGER NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "old" TEXT,
    "new" TEXT,
    PRIMARY KEY("txn", "n")
) STRICT;
CREATE INDEX "change_entity" ON "change"("entity_id");
CREATE TABLE "presence"(
    "client" TEXT NOT NULL PRIMARY KEY,
    "author" TEXT NOT NULL,
    "entity" TEXT,
    "entity_id" TEXT,
    "field" TEXT,
    "seen_at" TEXT NOT NULL
) STRICT;
CREATE TABLE "tags"(
    "entity" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    PRIMARY KEY("entity", "field", "id", "value")
) STRICT, WITHOUT ROWID;
CREATE TABLE "links"(
    "entity" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    PRIMARY KEY("entity", "field", "id", "address", "label")
) STRICT, WITHOUT ROWID;
CREATE TABLE "portfolio"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "promise" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "fiscal_start_month" INTEGER,
    "working_days" TEXT NOT NULL,
    "score_effort_unit" TEXT,
    "discount_rate" REAL,
    "default_framework" TEXT NOT NULL,
    "mix_innovate" REAL,
    "mix_build" REAL,
    "mix_tune" REAL,
    "mix_run" REAL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "person"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "initials" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT,
    "reports_to" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "external_key" TEXT NOT NULL,
    "colour" INTEGER,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "plan"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "lead" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "state_text" TEXT NOT NULL,
    "caveat" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "product_line"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "product"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "plan" TEXT REFERENCES "plan"("id") DEFERRABLE INITIALLY DEFERRED,
    "line" TEXT REFERENCES "product_line"("id") DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "colour" INTEGER,
    "stage" TEXT,
    "owner" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "vision" TEXT NOT NULL,
    "target_customers" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "value_proposition" TEXT NOT NULL,
    "differentiators" TEXT NOT NULL,
    "strategy" TEXT NOT NULL,
    "revenue" INTEGER,
    "growth" REAL,
    "gross_margin" REAL,
    "budget" INTEGER,
    "spent" INTEGER,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "objective"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "plan" TEXT REFERENCES "plan"("id") DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "cycle_start" TEXT,
    "cycle_end" TEXT,
    "owner" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT,
    "moved_to" TEXT REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED,
    "health" TEXT,
    "health_reason" TEXT NOT NULL,
    "cadence_days" INTEGER,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "objective_products"(
    "id" TEXT NOT NULL REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED,
    "value" TEXT NOT NULL REFERENCES "product"("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY("id", "value")
) STRICT, WITHOUT ROWID;
CREATE TABLE "metric"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "product" TEXT REFERENCES "product"("id") DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT REFERENCES "metric"("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" TEXT,
    "lower" REAL,
    "upper" REAL,
    "source" TEXT NOT NULL,
    "north_star" INTEGER NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "key_result"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "objective" TEXT REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED,
    "metric" TEXT REFERENCES "metric"("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "kind" TEXT,
    "unit" TEXT NOT NULL,
    "direction" TEXT,
    "baseline" REAL,
    "target" REAL,
    "lower" REAL,
    "upper" REAL,
    "due" TEXT,
    "weight" REAL,
    "commitment" TEXT,
    "owner" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "measurement"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "key_result" TEXT REFERENCES "key_result"("id") DEFERRABLE INITIALLY DEFERRED,
    "metric" TEXT REFERENCES "metric"("id") DEFERRABLE INITIALLY DEFERRED,
    "day" TEXT,
    "value" REAL,
    "kr_confidence" INTEGER,
    "comment" TEXT NOT NULL,
    "author" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "initiative"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "objective" TEXT REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "hypothesis" TEXT NOT NULL,
    "status" TEXT,
    "start" TEXT,
    "end" TEXT,
    "external_key" TEXT NOT NULL,
    "external_url" TEXT NOT NULL,
    "investment" TEXT,
    "owner" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "budget" INTEGER,
    "spent" INTEGER,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "initiative_products"(
    "id" TEXT NOT NULL REFERENCES "initiative"("id") DEFERRABLE INITIALLY DEFERRED,
    "value" TEXT NOT NULL REFERENCES "product"("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY("id", "value")
) STRICT, WITHOUT ROWID;
CREATE TABLE "team"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "plan" TEXT REFERENCES "plan"("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "colour" INTEGER,
    "focus" REAL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "member"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "team" TEXT REFERENCES "team"("id") DEFERRABLE INITIALLY DEFERRED,
    "person" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "availability" REAL,
    "from" TEXT,
    "to" TEXT,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "capacity"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "team" TEXT REFERENCES "team"("id") DEFERRABLE INITIALLY DEFERRED,
    "period" TEXT,
    "days" REAL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "milestone"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "date" TEXT,
    "kind" TEXT,
    "owner" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "done" INTEGER NOT NULL,
    "external_key" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "milestone_products"(
    "id" TEXT NOT NULL REFERENCES "milestone"("id") DEFERRABLE INITIALLY DEFERRED,
    "value" TEXT NOT NULL REFERENCES "product"("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY("id", "value")
) STRICT, WITHOUT ROWID;
CREATE TABLE "feature"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "product" TEXT REFERENCES "product"("id") DEFERRABLE INITIALLY DEFERRED,
    "initiative" TEXT REFERENCES "initiative"("id") DEFERRABLE INITIALLY DEFERRED,
    "parent" TEXT REFERENCES "feature"("id") DEFERRABLE INITIALLY DEFERRED,
    "objective" TEXT REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "problem" TEXT NOT NULL,
    "hypothesis" TEXT NOT NULL,
    "success_criteria" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "status" TEXT,
    "parked" INTEGER NOT NULL,
    "health" TEXT,
    "health_reason" TEXT NOT NULL,
    "parked_reason" TEXT NOT NULL,
    "candidate_for" TEXT,
    "horizon" TEXT,
    "start" TEXT,
    "end" TEXT,
    "due_by" TEXT,
    "committed" TEXT,
    "released_on" TEXT,
    "progress" REAL,
    "team" TEXT REFERENCES "team"("id") DEFERRABLE INITIALLY DEFERRED,
    "owner" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "release" TEXT REFERENCES "milestone"("id") DEFERRABLE INITIALLY DEFERRED,
    "investment" TEXT,
    "effort_best" REAL,
    "effort_likely" REAL,
    "effort_worst" REAL,
    "duration_weeks" REAL,
    "reach" REAL,
    "impact" REAL,
    "confidence" REAL,
    "ease" INTEGER,
    "business_value" REAL,
    "time_criticality" REAL,
    "risk_reduction" REAL,
    "job_size" REAL,
    "moscow" TEXT,
    "kano" TEXT,
    "cost_of_delay" INTEGER,
    "urgency" TEXT,
    "risk" INTEGER,
    "cost" INTEGER,
    "spent" INTEGER,
    "revenue" INTEGER,
    "rank_override" TEXT NOT NULL,
    "rank_note" TEXT NOT NULL,
    "external_key" TEXT NOT NULL,
    "external_url" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE INDEX "feature_ref" ON "feature"("ref");
CREATE TABLE "contribution"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "feature" TEXT REFERENCES "feature"("id") DEFERRABLE INITIALLY DEFERRED,
    "key_result" TEXT REFERENCES "key_result"("id") DEFERRABLE INITIALLY DEFERRED,
    "expected" REAL,
    "chance" REAL,
    "measured" REAL,
    "measured_low" REAL,
    "measured_high" REAL,
    "measured_on" TEXT,
    "live_share" REAL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "dependency"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "from" TEXT REFERENCES "feature"("id") DEFERRABLE INITIALLY DEFERRED,
    "to" TEXT REFERENCES "feature"("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "lag_days" INTEGER,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "blackout"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "start" TEXT,
    "end" TEXT,
    "kind" TEXT,
    "team" TEXT REFERENCES "team"("id") DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "scorecard"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "combine" TEXT,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "criterion"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "scorecard" TEXT REFERENCES "scorecard"("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "scale" TEXT,
    "weight" REAL,
    "lower_is_better" INTEGER NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "rating"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "feature" TEXT REFERENCES "feature"("id") DEFERRABLE INITIALLY DEFERRED,
    "criterion" TEXT REFERENCES "criterion"("id") DEFERRABLE INITIALLY DEFERRED,
    "value" REAL,
    "rater" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "comment" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "insight"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "kind" TEXT,
    "source" TEXT NOT NULL,
    "customer" TEXT NOT NULL,
    "segment" TEXT NOT NULL,
    "revenue" INTEGER,
    "day" TEXT,
    "author" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "archived" INTEGER NOT NULL,
    "merged_into" TEXT REFERENCES "insight"("id") DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "insight_products"(
    "id" TEXT NOT NULL REFERENCES "insight"("id") DEFERRABLE INITIALLY DEFERRED,
    "value" TEXT NOT NULL REFERENCES "product"("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY("id", "value")
) STRICT, WITHOUT ROWID;
CREATE TABLE "insight_link"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "insight" TEXT REFERENCES "insight"("id") DEFERRABLE INITIALLY DEFERRED,
    "feature" TEXT REFERENCES "feature"("id") DEFERRABLE INITIALLY DEFERRED,
    "initiative" TEXT REFERENCES "initiative"("id") DEFERRABLE INITIALLY DEFERRED,
    "importance" TEXT,
    "against" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "competitor"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "positioning" TEXT NOT NULL,
    "strengths" TEXT NOT NULL,
    "weaknesses" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "capability"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "product" TEXT REFERENCES "product"("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "capability_rating"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "capability" TEXT REFERENCES "capability"("id") DEFERRABLE INITIALLY DEFERRED,
    "competitor" TEXT REFERENCES "competitor"("id") DEFERRABLE INITIALLY DEFERRED,
    "level" TEXT,
    "comment" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "risk"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "objective" TEXT REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED,
    "feature" TEXT REFERENCES "feature"("id") DEFERRABLE INITIALLY DEFERRED,
    "probability" REAL,
    "impact" INTEGER,
    "exposure" INTEGER,
    "mitigation" TEXT NOT NULL,
    "owner" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "state" TEXT,
    "review_on" TEXT,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "risk_products"(
    "id" TEXT NOT NULL REFERENCES "risk"("id") DEFERRABLE INITIALLY DEFERRED,
    "value" TEXT NOT NULL REFERENCES "product"("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY("id", "value")
) STRICT, WITHOUT ROWID;
CREATE TABLE "decision"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "alternatives" TEXT NOT NULL,
    "consequences" TEXT NOT NULL,
    "day" TEXT,
    "state" TEXT,
    "superseded_by" TEXT REFERENCES "decision"("id") DEFERRABLE INITIALLY DEFERRED,
    "feature" TEXT REFERENCES "feature"("id") DEFERRABLE INITIALLY DEFERRED,
    "objective" TEXT REFERENCES "objective"("id") DEFERRABLE INITIALLY DEFERRED,
    "product" TEXT REFERENCES "product"("id") DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "decision_decided_by"(
    "id" TEXT NOT NULL REFERENCES "decision"("id") DEFERRABLE INITIALLY DEFERRED,
    "value" TEXT NOT NULL REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY("id", "value")
) STRICT, WITHOUT ROWID;
CREATE TABLE "experiment"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT,
    "hypothesis" TEXT NOT NULL,
    "feature" TEXT REFERENCES "feature"("id") DEFERRABLE INITIALLY DEFERRED,
    "metric" TEXT REFERENCES "metric"("id") DEFERRABLE INITIALLY DEFERRED,
    "start" TEXT,
    "end" TEXT,
    "success_criterion" TEXT NOT NULL,
    "budget" INTEGER,
    "result" TEXT NOT NULL,
    "verdict" TEXT,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "stakeholder"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "influence" INTEGER,
    "interest" INTEGER,
    "stance" TEXT,
    "cadence_days" INTEGER,
    "last_contact" TEXT,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "stakeholder_products"(
    "id" TEXT NOT NULL REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
    "value" TEXT NOT NULL REFERENCES "product"("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY("id", "value")
) STRICT, WITHOUT ROWID;
CREATE TABLE "audience"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "hidden_fields" TEXT NOT NULL,
    "hidden_entities" TEXT NOT NULL,
    "coarsest" TEXT,
    "hide_after" TEXT,
    "deny_words" TEXT NOT NULL,
    "confidentiality" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "audience_only_products"(
    "id" TEXT NOT NULL REFERENCES "audience"("id") DEFERRABLE INITIALLY DEFERRED,
    "value" TEXT NOT NULL REFERENCES "product"("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY("id", "value")
) STRICT, WITHOUT ROWID;
CREATE TABLE "snapshot"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT,
    "taken_at" TEXT,
    "taken_by" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "position" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "update"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "plan" TEXT REFERENCES "plan"("id") DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL,
    "period_start" TEXT,
    "period_end" TEXT,
    "audience" TEXT REFERENCES "audience"("id") DEFERRABLE INITIALLY DEFERRED,
    "body" TEXT NOT NULL,
    "state" TEXT,
    "sent_on" TEXT,
    "snapshot" TEXT REFERENCES "snapshot"("id") DEFERRABLE INITIALLY DEFERRED,
    "response" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "update_sent_to"(
    "id" TEXT NOT NULL REFERENCES "update"("id") DEFERRABLE INITIALLY DEFERRED,
    "value" TEXT NOT NULL REFERENCES "stakeholder"("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY("id", "value")
) STRICT, WITHOUT ROWID;
CREATE TABLE "scenario"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "base" TEXT NOT NULL,
    "changes" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "view"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "owner" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "shared" INTEGER NOT NULL,
    "description" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "comment"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "on_entity" TEXT NOT NULL,
    "on_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "author" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "conflict"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "base" TEXT NOT NULL,
    "mine" TEXT NOT NULL,
    "theirs" TEXT NOT NULL,
    "txns" TEXT NOT NULL,
    "resolved_by" TEXT REFERENCES "person"("id") DEFERRABLE INITIALLY DEFERRED,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "custom_field"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "type" TEXT,
    "options" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "custom_value"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "on_entity" TEXT NOT NULL,
    "on_id" TEXT NOT NULL,
    "field" TEXT REFERENCES "custom_field"("id") DEFERRABLE INITIALLY DEFERRED,
    "value" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
CREATE TABLE "alias"(
    "id" TEXT NOT NULL PRIMARY KEY,
    "ref" TEXT NOT NULL,
    "old_ref" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "order" TEXT NOT NULL,
    "notes" TEXT NOT NULL,
    "created_at" TEXT,
    "created_by" TEXT NOT NULL,
    "removed" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
) STRICT;
