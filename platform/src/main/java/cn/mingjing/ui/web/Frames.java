package cn.mingjing.ui.web;

import cn.mingjing.ui.Area;
import cn.mingjing.ui.Frame;
import cn.mingjing.ui.NavigationItem;
import cn.mingjing.ui.Readers;
import cn.mingjing.ui.SearchBox;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the frame of each request from what the modules declared. */
@Component
class Frames {

    private final Assets assets;
    private final Readers readers;
    private final List<NavigationItem> navigation;
    private final List<SearchBox> searches;
    private final Optional<String> installation;

    Frames(
            Assets assets,
            ObjectProvider<Readers> readers,
            ObjectProvider<NavigationItem> navigation,
            ObjectProvider<SearchBox> searches,
            @Value("${mingjing.ui.installation:}") String installation) {
        this.assets = assets;
        this.readers = readers.getIfAvailable(() -> request -> Optional.empty());
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationItem::position))
                .toList();
        this.searches = searches.stream().toList();
        this.installation = Optional.of(installation).filter(line -> !line.isBlank());
    }

    Frame of(HttpServletRequest request) {
        return new RequestFrame(request, this);
    }

    Assets assets() {
        return assets;
    }

    Readers readers() {
        return readers;
    }

    List<NavigationItem> navigation(Area area) {
        return navigation.stream().filter(item -> item.area() == area).toList();
    }

    Optional<SearchBox> search(Area area) {
        return searches.stream().filter(search -> search.area() == area).findFirst();
    }

    Optional<String> installation() {
        return installation;
    }
}
