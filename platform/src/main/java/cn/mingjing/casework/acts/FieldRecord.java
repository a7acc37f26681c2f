package cn.mingjing.casework.acts;

import java.time.LocalDateTime;
import java.util.Optional;

/** A record of an interview or a scene: begins and ends, shows credentials, tells rights (行政处罚法 第五十五条). */
public interface FieldRecord extends ByOfficers {

    LocalDateTime startedAt();

    LocalDateTime endedAt();

    boolean credentialsShown();

    boolean rightsTold();

    @Override
    default Optional<LocalDateTime> happenedAt() {
        return Optional.of(endedAt());
    }
}
