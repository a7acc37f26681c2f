package cn.mingjing.portal.register;

import cn.mingjing.database.Portal;
import cn.mingjing.law.China;
import cn.mingjing.law.Post;
import cn.mingjing.law.PublishingStep;
import cn.mingjing.law.PublishingWay;
import cn.mingjing.portal.register.PublishedPart.Holder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who collects, passes on, audits, releases and updates what an authority makes public: units and posts (duty D-02). */
@Component
public class PublishedParts {

    private final JdbcClient database;
    private final Clock clock;

    PublishedParts(@Portal JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Held(Post post, Optional<String> unit, Optional<String> name) {}

    private record Place(String unit, Post post) {}

    /** Way by way and step by step. */
    public List<PublishedPart> of(String authority) {
        List<Held> held = heldToday(authority);
        return Arrays.stream(PublishingWay.values())
                .flatMap(way -> Arrays.stream(PublishingStep.values())
                        .map(step -> new PublishedPart(way, step, holders(held, way, step))))
                .toList();
    }

    private static List<Holder> holders(List<Held> held, PublishingWay way, PublishingStep step) {
        Map<Place, List<String>> names = new LinkedHashMap<>();
        for (Held each : held) {
            if (way.posts(step).contains(each.post())) {
                List<String> there = names.computeIfAbsent(
                        new Place(each.unit().orElse(""), each.post()), place -> new ArrayList<>());
                each.name().ifPresent(there::add);
            }
        }
        return names.entrySet().stream()
                .map(entry -> new Holder(entry.getKey().unit(), entry.getKey().post(), List.copyOf(entry.getValue())))
                .toList();
    }

    private List<Held> heldToday(String authority) {
        return database.sql("""
                        SELECT post, unit_name, officer_name FROM authority.published_publisher
                         WHERE authority = :authority
                           AND held_from <= :today
                           AND (held_until IS NULL OR held_until >= :today)
                         ORDER BY post, unit_name COLLATE "zh-x-icu", officer_name COLLATE "zh-x-icu"
                        """)
                .param("authority", authority)
                .param("today", LocalDate.ofInstant(clock.instant(), China.ZONE))
                .query((row, number) -> new Held(
                        Post.valueOf(row.getString("post")),
                        Optional.ofNullable(row.getString("unit_name")),
                        Optional.ofNullable(row.getString("officer_name"))))
                .list();
    }
}
