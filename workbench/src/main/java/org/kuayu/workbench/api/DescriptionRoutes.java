package org.kuayu.workbench.api;

import java.util.Map;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;
import org.kuayu.workbench.shell.Who;

/** The description of the API: for programs as YAML, for people as a page. */
final class DescriptionRoutes implements Feature {
    @Override
    public void register(Routes routes) {
        routes.get(
                "/api/v1/openapi.yaml",
                Who.PUBLIC,
                visit -> visit.ctx()
                        .contentType("application/yaml; charset=utf-8")
                        .result(Description.bytes()));
        routes.get(
                "/api-description",
                Who.OFFICER,
                visit -> visit.page(
                        "api/description.jte",
                        Map.of("about", Description.about(), "operations", Description.operations())));
    }
}
