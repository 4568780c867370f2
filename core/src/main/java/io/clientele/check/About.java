package io.clientele.check;

import io.clientele.finding.Severity;

/**
 * What is known of a code before anything is found.
 *
 * @param severity of its findings unless one says otherwise
 * @param page its page or help as Markdown; empty where there is none
 */
public record About(String code, String title, Severity severity, String page) {}
