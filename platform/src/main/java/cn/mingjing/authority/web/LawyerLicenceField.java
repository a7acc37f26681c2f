package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identifier.LawyerLicence;
import cn.mingjing.ui.FieldComponent;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The number of a lawyer's licence is written, and its digits are counted. */
@Component
class LawyerLicenceField implements FieldComponent.Written<LawyerLicence> {

    @Override
    public Class<LawyerLicence> type() {
        return LawyerLicence.class;
    }

    @Override
    public Optional<LawyerLicence> read(String text) {
        return LawyerLicence.read(text);
    }

    @Override
    public String write(LawyerLicence value) {
        return value.value();
    }

    @Override
    public String complaint() {
        return text("authority.adviser.licence.wrong");
    }
}
