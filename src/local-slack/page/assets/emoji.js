/** Those that people use most; any other stays as `:name:`. */
const EMOJI = {
  '+1': '👍',
  thumbsup: '👍',
  '-1': '👎',
  thumbsdown: '👎',
  heart: '❤️',
  tada: '🎉',
  eyes: '👀',
  joy: '😂',
  smile: '😄',
  slightly_smiling_face: '🙂',
  thinking_face: '🤔',
  pray: '🙏',
  wave: '👋',
  clap: '👏',
  fire: '🔥',
  rocket: '🚀',
  bulb: '💡',
  memo: '📝',
  mag: '🔍',
  newspaper: '📰',
  book: '📖',
  link: '🔗',
  warning: '⚠️',
  x: '❌',
  white_check_mark: '✅',
  heavy_check_mark: '✔️',
  question: '❓',
  speech_balloon: '💬',
  robot_face: '🤖',
  hourglass_flowing_sand: '⏳',
};

export const QUICK_REACTIONS = ['+1', 'heart', 'tada', 'eyes', 'pray', 'thinking_face'];

export function emoji(name) {
  return Object.hasOwn(EMOJI, name) ? EMOJI[name] : `:${name}:`;
}
