import type { webApi } from '@slack/bolt';
import { groupAlike } from '../bot';
import { homeView, type Maintenance } from './blocks/home-view';
import type { ListenerDeps } from './deps';
import { OWN_LIMITS } from './limits';

type Parts = Pick<ListenerDeps, 'bot' | 'guide' | 'people' | 'store' | 'school'>;

/** Shows a person's Home tab as it is now. */
export async function publishHome(
  parts: Parts,
  client: webApi.WebClient,
  person: { readonly team: string; readonly user: string },
): Promise<void> {
  const { people, store, bot, guide } = parts;
  const [{ language, maintainer }, latest] = await Promise.all([
    people.profile(client, person),
    store.questions.latest(person, OWN_LIMITS.latestQuestions),
  ]);
  const maintenance = maintainer && { maintenance: await maintenanceOf(parts, person.team) };
  await client.views.publish({
    user_id: person.user,
    view: homeView({ language, articles: bot.articles, guide, latest, ...maintenance }),
  });
}

async function maintenanceOf({ store, school }: Parts, team: string): Promise<Maintenance> {
  const [figures, open, amendments] = await Promise.all([
    store.questions.figures(team),
    store.questions.open(team, OWN_LIMITS.comparedQuestions),
    store.amendments.list(team),
  ]);
  return { figures, open: groupAlike(open, ({ text }) => text), amendments, teachable: school !== undefined };
}
