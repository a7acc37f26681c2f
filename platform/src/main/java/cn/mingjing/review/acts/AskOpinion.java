package cn.mingjing.review.acts;

import cn.mingjing.authority.LegalAdviserId;
import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.RecordNumber;
import cn.mingjing.casework.Searched;
import cn.mingjing.ui.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;

/** Asks counsel, a public lawyer, an expert or an institution for an opinion (征求意见), duty V-02. */
@Searched(path = "adviser", among = Called.OfRegister.class)
public record AskOpinion(
        @NotNull @Valid Called adviser,
        @Lines(4) @NotBlank @Size(max = 2000) String question,
        Set<RecordNumber> files) implements CaseAct {

    @Override
    public Optional<LegalAdviserId> adviserNamed() {
        return adviser instanceof Called.OfRegister(var id) ? Optional.of(id) : Optional.empty();
    }
}
