package cn.mingjing.casework.acts;

import cn.mingjing.casework.AuxiliaryId;
import cn.mingjing.casework.Expert;
import cn.mingjing.casework.Worn;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A record of an interview or a scene: begins and ends, shows credentials, tells rights (行政处罚法 第五十五条). */
public interface FieldRecord extends ByOfficers {

    LocalDateTime startedAt();

    LocalDateTime endedAt();

    /** Auxiliary staff of the authority who came along; they are named and do not act. */
    Set<AuxiliaryId> auxiliaries();

    List<Expert> experts();

    boolean credentialsShown();

    Set<Worn> worn();

    boolean rightsTold();

    @Override
    default List<String> officersNamed() {
        return Stream.concat(
                        officers().persons().stream(), auxiliaries().stream().map(AuxiliaryId::value))
                .toList();
    }

    @Override
    default Optional<LocalDateTime> happenedAt() {
        return Optional.of(endedAt());
    }
}
