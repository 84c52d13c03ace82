UPDATE search_subject SET found_by = COALESCE((
    SELECT substr(char(10) || group_concat(t.term, char(10)), 1, 300)
    FROM search_term t
    WHERE t.subject_kind = search_subject.kind AND t.subject_id = search_subject.id AND t.inside = 0), '');
CREATE INDEX search_subject_lately ON search_subject (recency_ms DESC, kind, id, found_by);
