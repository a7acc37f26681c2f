package cn.mingjing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Starts the application. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Mingjing {

    public static void main(String[] arguments) {
        SpringApplication.run(Mingjing.class, arguments);
    }
}
