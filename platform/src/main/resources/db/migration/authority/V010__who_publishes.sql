-- Who holds the posts by which information is collected, passed on, audited, released and updated (公示内容的采集、传递、审核、
-- 发布、更新, duty D-02): unit and post, and the person by name only where the register publishes him as an officer anyway.
-- The posts are those of cn.mingjing.law.PublishingWay; a test compares them.
CREATE VIEW authority.published_publisher WITH (security_barrier) AS
    SELECT DISTINCT
           held.authority,
           held.post,
           unit.name                   AS unit_name,
           shown.name                 AS officer_name,
           shown.credential_number,
           held.held_from,
           held.held_until
      FROM identity.post_held held
      JOIN identity.account account ON account.person = held.person AND account.state = 'OPEN'
      LEFT JOIN LATERAL (SELECT officer.unit, officer.authority, officer.credential_number
                           FROM authority.officer
                          WHERE officer.person = held.person::text
                          ORDER BY version DESC
                          LIMIT 1) registered ON true
      LEFT JOIN LATERAL (SELECT newest.name
                           FROM authority.unit newest
                          WHERE newest.id::text = COALESCE(held.unit,
                                    CASE WHEN registered.authority = held.authority THEN registered.unit::text END)
                          ORDER BY version DESC
                          LIMIT 1) unit ON true
      LEFT JOIN authority.published_officer shown
             ON shown.credential_number = registered.credential_number
            AND shown.status = 'IN_FORCE'
     WHERE held.post IN ('NOTICE_AUTHOR', 'OFFICER', 'PUBLISHER', 'REVIEWER', 'UNIT_HEAD');

GRANT SELECT ON authority.published_publisher TO mingjing_portal;
