-- Who is on the clock is read from the last clock entry of each person; whoever never clocks, an
-- inspector or a manager, must not cost a look at all they ever did.

DROP INDEX work_entry_by_person;
CREATE INDEX work_entry_by_clock ON work_entry (store_id, person_id, at_ms)
    WHERE event IN ('clock-on', 'clock-off');
