package cn.mingjing.law;

import java.util.List;

/** Whom a document binds. */
public sealed interface Scope {

    /** Whether an authority that stands there is bound. */
    boolean covers(Jurisdiction jurisdiction);

    /** How narrow the scope is for that authority; the greater, the more specific. */
    int specificity(Jurisdiction jurisdiction);

    /** Every authority in the country. */
    record Everybody() implements Scope {
        @Override
        public boolean covers(Jurisdiction jurisdiction) {
            return true;
        }

        @Override
        public int specificity(Jurisdiction jurisdiction) {
            return 0;
        }
    }

    /** Whoever is in one of several scopes. */
    record AnyOf(List<Scope> scopes) implements Scope {
        public AnyOf {
            scopes = List.copyOf(scopes);
        }

        @Override
        public boolean covers(Jurisdiction jurisdiction) {
            return scopes.stream().anyMatch(scope -> scope.covers(jurisdiction));
        }

        /** That of the narrowest scope which has the authority. */
        @Override
        public int specificity(Jurisdiction jurisdiction) {
            return scopes.stream()
                    .filter(scope -> scope.covers(jurisdiction))
                    .mapToInt(scope -> scope.specificity(jurisdiction))
                    .max()
                    .orElse(0);
        }
    }

    /** Every authority in one of the divisions (GB/T 2260 codes), at any depth. */
    record Territory(List<String> divisions) implements Scope {
        public Territory {
            divisions = List.copyOf(divisions);
        }

        @Override
        public boolean covers(Jurisdiction jurisdiction) {
            return jurisdiction.territories().stream().anyMatch(divisions::contains);
        }

        /** The deeper the division stands among those the authority lies in, the narrower. */
        @Override
        public int specificity(Jurisdiction jurisdiction) {
            List<String> territories = jurisdiction.territories();
            for (int depth = territories.size(); depth > 0; depth--) {
                if (divisions.contains(territories.get(depth - 1))) {
                    return 100 + depth;
                }
            }
            return 100;
        }
    }

    /** Every authority of one sector (领域), such as {@code market-regulation}. */
    record Sector(String sector) implements Scope {
        @Override
        public boolean covers(Jurisdiction jurisdiction) {
            return jurisdiction.sectors().contains(sector);
        }

        @Override
        public int specificity(Jurisdiction jurisdiction) {
            return 200;
        }
    }

    /** One authority and, where it says so, those it is a superior of. */
    record Authority(AuthorityId authority, Reach reach) implements Scope {

        /** How far down the document reaches. */
        public enum Reach {
            /** 本机关 */
            ITSELF,
            /** 本机关及下级 */
            AND_SUBORDINATES,
            /** 下级 */
            SUBORDINATES
        }

        @Override
        public boolean covers(Jurisdiction jurisdiction) {
            boolean self = jurisdiction.authority().equals(authority);
            boolean below = jurisdiction.superiors().contains(authority);
            return switch (reach) {
                case ITSELF -> self;
                case AND_SUBORDINATES -> self || below;
                case SUBORDINATES -> below;
            };
        }

        /** An authority's own document is the narrowest, then its nearest superior's. */
        @Override
        public int specificity(Jurisdiction jurisdiction) {
            int distance = jurisdiction.superiors().indexOf(authority) + 1;
            return 1000 - distance;
        }
    }
}
