/**
 * The JSON API under {@code /api/v1} for what no feature's own package serves: search, cases, documents, export, parse,
 * verification, journal, and the description of the whole API. Start at {@link org.kuayu.workbench.api.ApiRoutes}.
 *
 * <p>The description, {@code openapi.yaml} among the resources, is written by hand; a test compares it with the routes
 * both ways. Errors are {@code application/problem+json} with a stable code, made by the shell's one mapper. It masks as
 * the pages do and holds no rule of its own.
 */
package org.kuayu.workbench.api;
