package cn.mingjing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Mingjing {

    public static void main(String[] arguments) {
        SpringApplication.run(Mingjing.class, arguments);
    }
}
