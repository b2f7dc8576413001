-- The pieces of a 报送任务 are counted whenever its list is read; with the condition in the index no filing is read for
-- it.
CREATE INDEX filing_present ON filing (requirement_id) WHERE retired_at IS NULL;
