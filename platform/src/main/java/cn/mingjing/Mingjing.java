package cn.mingjing;

import cn.mingjing.backup.BackupCheck;
import cn.mingjing.start.Launch;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** The application. Without arguments it serves; with the name of a command it carries that out and ends. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Mingjing {

    public static void main(String[] arguments) {
        Launch.of(Mingjing.class, List.of(new BackupCheck()), arguments);
    }
}
