-- What happened on a day is found by when it happened: a report costs what its days hold, however
-- old the store is.

CREATE INDEX repair_order_by_arrival ON repair_order (store_id, taken_in_ms);
CREATE INDEX repair_order_by_bill ON repair_order (store_id, settled_ms)
    WHERE settled_ms IS NOT NULL;
CREATE INDEX repair_order_by_release ON repair_order (store_id, released_ms)
    WHERE released_ms IS NOT NULL;
CREATE INDEX reversal_by_time ON reversal (store_id, at_ms);
CREATE INDEX reversal_by_anew ON reversal (store_id, anew_id) WHERE anew_id IS NOT NULL;
CREATE INDEX cancellation_by_time ON cancellation (store_id, at_ms);
CREATE INDEX payment_by_time ON payment (store_id, at_ms);
CREATE INDEX receivable_by_time ON receivable (store_id, at_ms);
CREATE INDEX stock_move_by_order ON stock_move (store_id, order_id) WHERE order_id IS NOT NULL;
CREATE INDEX work_entry_by_time ON work_entry (store_id, at_ms);
CREATE INDEX call_by_time ON call (store_id, at_ms);
CREATE INDEX complaint_step_by_time ON complaint_step (store_id, at_ms);
