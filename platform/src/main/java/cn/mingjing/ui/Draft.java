package cn.mingjing.ui;

import java.time.Instant;
import org.springframework.util.MultiValueMap;

/**
 * A form as far as somebody has typed it.
 *
 * @param key what it is about, unique for the account
 * @param title what the form is called
 * @param href the page that shows it
 * @param texts what stands in each field
 */
public record Draft(String key, String title, String href, Instant keptAt, MultiValueMap<String, String> texts) {}
