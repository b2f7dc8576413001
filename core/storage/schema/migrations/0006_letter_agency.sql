-- Who signs the letters to the units and 进度通报 (agency signs 情况说明). Of ledgers from before, the office in whose
-- name they all went out.
ALTER TABLE workspace ADD COLUMN letter_agency TEXT NOT NULL DEFAULT '区委依法治区办';
