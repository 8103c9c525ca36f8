package org.kuayu.workbench.api;

import java.util.List;
import org.kuayu.Kuayu;
import org.kuayu.workbench.shell.Feature;
import org.kuayu.workbench.shell.Routes;

/** The part of the API that no other feature registers, and its description. */
public final class ApiRoutes implements Feature {
    private final List<Feature> parts;

    /** The API of this system. */
    public ApiRoutes(Kuayu kuayu) {
        parts = List.of(
                new SearchApi(kuayu),
                new ExportApi(kuayu),
                new ParseApi(),
                new JournalApi(kuayu),
                new VerifyApi(kuayu),
                new RequestApi(kuayu),
                new FilingApi(kuayu),
                new DueApi(kuayu),
                new MatterApi(kuayu),
                new EntrustmentApi(kuayu),
                new MediationApi(kuayu),
                new DescriptionRoutes());
    }

    @Override
    public void register(Routes routes) {
        parts.forEach(part -> part.register(routes));
    }
}
