-- Which failures may pass by themselves, so that watching a feed does not ask for hopeless pages again.
ALTER TABLE failure ADD COLUMN passing INTEGER NOT NULL DEFAULT 0;  -- 1 where a later try may succeed
