package org.kuayu;

import java.util.List;
import java.util.Optional;
import org.kuayu.directory.Directory;
import org.kuayu.matter.Worker;
import org.kuayu.matter.Workers;
import org.kuayu.staff.Officer;
import org.kuayu.staff.StaffStore;

/** Who works where: the staff list, and the places that the directory gives each officer. Thread-safe. */
final class StaffWorkers implements Workers {
    private final StaffStore staff;
    private final Directory directory;

    StaffWorkers(StaffStore staff, Directory directory) {
        this.staff = staff;
        this.directory = directory;
    }

    @Override
    public Optional<Worker> find(String login) {
        return staff.find(login).filter(Officer::active).map(directory::worker);
    }

    @Override
    public List<Worker> listAt(String place) {
        List<Officer> active = staff.list().stream().filter(Officer::active).toList();
        return directory.listWorkers(active).stream()
                .filter(worker -> worker.places().contains(place))
                .toList();
    }
}
