/** The workspace that something from Slack is about, as Bolt finds it; undefined where it names none. */
export function teamOf(body: unknown): string | undefined {
  const { type, authorizations, view, team, team_id, user } = fields(body);
  const [authorization] = Array.isArray(authorizations) ? authorizations : [];
  const ofView = type === 'view_submission' || type === 'view_closed';
  return [
    fields(authorization).team_id,
    // A view may have been opened from another workspace, by way of a channel that two share.
    ofView ? fields(view).app_installed_team_id : undefined,
    fields(team).id,
    team_id,
    fields(user).team_id,
  ].find((id): id is string => typeof id === 'string' && id !== '');
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
