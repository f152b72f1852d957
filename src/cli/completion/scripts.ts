import type { Suggestion } from './complete.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** The word before a shell’s name with which its script asks what there is. */
export const ASK = '--get-completions';

/** What a shell reads to complete our command lines: each asks the program that is being typed. */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# presscheck completion bash >> ~/.bashrc
_presscheck() {
  local IFS=$'\\n'
  COMPREPLY=($("$1" ${ASK} bash "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _presscheck presscheck
`,
  zsh: `#compdef presscheck
# presscheck completion zsh >> ~/.zshrc, below compinit
_presscheck() {
  local -a found
  found=("\${(@f)$("\${words[1]}" ${ASK} zsh "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${found[1]}" ]]; then
    _describe presscheck found
  else
    _files
  fi
}
compdef _presscheck presscheck
`,
  fish: `# presscheck completion fish > ~/.config/fish/completions/presscheck.fish
function __presscheck
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($words[1] ${ASK} fish $words[2..-1] "$current" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path "$current"
    end
end
complete -c presscheck -f -a '(__presscheck)'
`,
};

/** A suggestion as the script of a shell reads it: a line each, with what is said of it where the shell shows that. */
export function written({ word, description }: Suggestion, shell: Shell): string {
  const told = description.replace(/\s+/g, ' ');
  if (shell === 'bash') return word;
  if (shell === 'fish') return told === '' ? word : `${word}\t${told}`;
  const escaped = word.replaceAll(':', '\\:');
  return told === '' ? escaped : `${escaped}:${told}`;
}
