-- 截取时间 of a web page's capture, by the clock on the wall: 2024-05-31T10:20, or the day alone. Of those that came in
-- before it was asked for nobody knows more than when they were added.
ALTER TABLE evidence_version ADD COLUMN captured_at TEXT;
