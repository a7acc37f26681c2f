-- Where an authority's decisions are examined; every decision names both (行政处罚法 第五十九条第五项).
ALTER TABLE authority.authority
    ADD COLUMN reconsideration text,
    ADD COLUMN court           text,
    ADD CHECK ((reconsideration IS NULL) = (court IS NULL));
