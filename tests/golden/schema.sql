-- user_version 2

CREATE INDEX action_by_focus_area ON action (focus_area_id);

CREATE INDEX action_note_by_action ON action_note (action_id);

CREATE INDEX batch_by_round ON batch (round_id);

CREATE INDEX comment_by_respondent ON comment (respondent_id);

CREATE INDEX respondent_by_batch ON respondent (batch_id);

CREATE INDEX respondent_by_person ON respondent (person_id);

CREATE TABLE action ( id INTEGER PRIMARY KEY, focus_area_id INTEGER REFERENCES focus_area (id) ON DELETE SET NULL, position INTEGER NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, responsible TEXT NOT NULL, due_on TEXT, state TEXT NOT NULL CHECK (state IN ('planned', 'started', 'done', 'dropped')), created_at TEXT NOT NULL ) STRICT;

CREATE TABLE action_note ( id INTEGER PRIMARY KEY, action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE, round_id INTEGER REFERENCES round (id) ON DELETE SET NULL, at TEXT NOT NULL, text TEXT NOT NULL ) STRICT;

CREATE TABLE background ( id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE ) STRICT;

CREATE TABLE background_value ( respondent_id INTEGER NOT NULL REFERENCES respondent (id) ON DELETE CASCADE, background_id INTEGER NOT NULL REFERENCES background (id), value TEXT NOT NULL, PRIMARY KEY (respondent_id, background_id) ) STRICT, WITHOUT ROWID;

CREATE TABLE batch ( id INTEGER PRIMARY KEY, round_id INTEGER NOT NULL REFERENCES round (id), file_name TEXT NOT NULL, sheet TEXT NOT NULL, format TEXT NOT NULL, tool TEXT, sha256 TEXT NOT NULL, size_bytes INTEGER NOT NULL, imported_at TEXT NOT NULL, mapping TEXT NOT NULL CHECK (json_valid(mapping)), account TEXT NOT NULL CHECK (json_valid(account)), respondents INTEGER NOT NULL, answers INTEGER NOT NULL, undone_at TEXT ) STRICT;

CREATE TABLE brand ( id INTEGER PRIMARY KEY CHECK (id = 1), json TEXT NOT NULL CHECK (json_valid(json)) ) STRICT;

CREATE TABLE change_log ( id INTEGER PRIMARY KEY, revision INTEGER NOT NULL, at TEXT NOT NULL, program TEXT NOT NULL, action TEXT NOT NULL, subject TEXT, counts TEXT NOT NULL CHECK (json_valid(counts)) ) STRICT;

CREATE TABLE comment ( id INTEGER PRIMARY KEY, respondent_id INTEGER NOT NULL REFERENCES respondent (id) ON DELETE CASCADE, name TEXT NOT NULL, text TEXT NOT NULL, cell TEXT NOT NULL ) STRICT;

CREATE TABLE comment_review ( comment_id INTEGER PRIMARY KEY REFERENCES comment (id) ON DELETE CASCADE, text TEXT, theme TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'chosen', 'left-out')) ) STRICT;

CREATE TABLE document ( id INTEGER PRIMARY KEY CHECK (id = 1), document_id TEXT NOT NULL, revision INTEGER NOT NULL, person_secret BLOB NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL, saved_by TEXT NOT NULL ) STRICT;

CREATE TABLE engagement ( id INTEGER PRIMARY KEY CHECK (id = 1), client TEXT NOT NULL, name TEXT NOT NULL, language TEXT NOT NULL CHECK (language IN ('da', 'nb', 'en')), core_task TEXT NOT NULL, purpose TEXT NOT NULL, instrument_id INTEGER NOT NULL REFERENCES instrument (id), relations TEXT NOT NULL CHECK (relations IN ('all', 'others', 'listed')), min_cell INTEGER NOT NULL CHECK (min_cell >= 1), min_group INTEGER NOT NULL CHECK (min_group >= 1), min_leader_cell INTEGER NOT NULL CHECK (min_leader_cell >= 1), comment_min INTEGER NOT NULL CHECK (comment_min >= 1), secondary_suppression INTEGER NOT NULL CHECK (secondary_suppression IN (0, 1)) ) STRICT;

CREATE TABLE focus_area ( id INTEGER PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, rater_id INTEGER REFERENCES survey_group (id) ON DELETE SET NULL, rated_id INTEGER REFERENCES survey_group (id) ON DELETE SET NULL, dimension TEXT, created_at TEXT NOT NULL ) STRICT;

CREATE TABLE group_alias ( group_id INTEGER NOT NULL REFERENCES survey_group (id) ON DELETE CASCADE, position INTEGER NOT NULL, alias TEXT NOT NULL, PRIMARY KEY (group_id, position) ) STRICT, WITHOUT ROWID;

CREATE TABLE instrument ( id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, key TEXT NOT NULL, version TEXT NOT NULL, json TEXT NOT NULL CHECK (json_valid(json)) ) STRICT;

CREATE TABLE instrument_item ( instrument_id INTEGER NOT NULL REFERENCES instrument (id) ON DELETE CASCADE, position INTEGER NOT NULL CHECK (position >= 0), item TEXT NOT NULL, dimension TEXT NOT NULL, PRIMARY KEY (instrument_id, position), UNIQUE (instrument_id, item) ) STRICT, WITHOUT ROWID;

CREATE TABLE person ( id INTEGER PRIMARY KEY, key_hash BLOB UNIQUE ) STRICT;

CREATE TABLE rating ( respondent_id INTEGER NOT NULL REFERENCES respondent (id) ON DELETE CASCADE, group_id INTEGER NOT NULL REFERENCES survey_group (id), answers TEXT NOT NULL, source_columns_id INTEGER NOT NULL REFERENCES source_columns (id), rows TEXT, PRIMARY KEY (respondent_id, group_id) ) STRICT, WITHOUT ROWID;

CREATE TABLE relation ( rater_id INTEGER NOT NULL REFERENCES survey_group (id) ON DELETE CASCADE, rated_id INTEGER NOT NULL REFERENCES survey_group (id) ON DELETE CASCADE, position INTEGER NOT NULL, PRIMARY KEY (rater_id, rated_id) ) STRICT, WITHOUT ROWID;

CREATE TABLE respondent ( id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE, person_id INTEGER NOT NULL REFERENCES person (id), group_id INTEGER NOT NULL REFERENCES survey_group (id), position TEXT CHECK (position IN ('leader', 'employee')), row INTEGER NOT NULL CHECK (row >= 1) ) STRICT;

CREATE TABLE round ( id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, label TEXT NOT NULL, instrument_id INTEGER NOT NULL REFERENCES instrument (id) ) STRICT;

CREATE TABLE saved_mapping ( fingerprint TEXT PRIMARY KEY, mapping TEXT NOT NULL CHECK (json_valid(mapping)), used_at TEXT NOT NULL ) STRICT, WITHOUT ROWID;

CREATE TABLE setting ( key TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (json_valid(value)) ) STRICT, WITHOUT ROWID;

CREATE TABLE source_columns ( id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE, letters TEXT NOT NULL CHECK (json_valid(letters)), UNIQUE (batch_id, letters) ) STRICT;

CREATE TABLE survey_group ( id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, position INTEGER NOT NULL, name_da TEXT, name_nb TEXT, name_en TEXT, level TEXT NOT NULL CHECK (level IN ('employees', 'leaders', 'top')), unit TEXT, invited INTEGER CHECK (invited >= 0) ) STRICT;

CREATE VIEW answer_rows AS SELECT round.key AS round, respondent.person_id AS person, own.key AS rater, target.key AS rated, instrument_item.item AS item, CASE answer.type WHEN 'text' THEN NULL ELSE answer.value END AS value, CASE answer.value WHEN '?' THEN 'missing' WHEN '-' THEN 'not-applicable' ELSE 'answered' END AS kind, batch.id AS batch, batch.file_name AS file_name, batch.sheet AS sheet, json_extract(source_columns.letters, '$[' || answer.key || ']') || coalesce(json_extract(rating.rows, '$[' || answer.key || ']'), respondent.row) AS cell, batch.undone_at IS NOT NULL AS undone FROM rating JOIN respondent ON respondent.id = rating.respondent_id JOIN batch ON batch.id = respondent.batch_id JOIN round ON round.id = batch.round_id JOIN survey_group AS own ON own.id = respondent.group_id JOIN survey_group AS target ON target.id = rating.group_id JOIN source_columns ON source_columns.id = rating.source_columns_id JOIN json_each(rating.answers) AS answer JOIN instrument_item ON instrument_item.instrument_id = round.instrument_id AND instrument_item.position = answer.key WHERE answer.type <> 'null';
