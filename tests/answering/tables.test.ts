// One bot for all tables: it takes seconds to start, and every suite starts its own.
import './tables/alliances-referred';
import './tables/answers';
import './tables/around-the-question';
import './tables/beside-the-question';
import './tables/chains';
import './tables/constraints';
import './tables/dates-in-words';
import './tables/explanation';
import './tables/follow-ups';
import './tables/fragments';
import './tables/only-what-it-says';
import './tables/refusals';
import './tables/several-facts';
import './tables/several-roles';
import './tables/unusual-words';
import './tables/yes-no';
