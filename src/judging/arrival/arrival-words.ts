/** What pages say that are not the page that was asked for, in the languages of many newsrooms. */

function anyOf(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');
}

/** A status, or what pages say in its place; at the start of a title or heading, or as all of it. */
export const ERROR_WORDS = anyOf(
  /^(?:error|fehler|erreur|errore|błąd|fout|hata|ошибка)\s*(?:http\s*)?(?:40[0134]|410|50[0234])(?!\d)/,
  /^(?:40[34]|410)\s*(?:$|[-–—:|.!])/,
  /\b(?:40[0134]|410|50[0234])[\s:–-]*(?:error|not found|forbidden|gone|page|internal server|bad gateway|service unavailable|gateway time)/,
  /(?:page|article|story|content|url|file) (?:was |is |could )?(?:not|no longer) (?:be )?(?:found|available|exist)/,
  /^(?:not found|page (?:missing|unavailable|does ?n.t exist)|internal server error|bad gateway|service unavailable|gateway time-?out|server error)/,
  /(?:can.?t|couldn.?t|cannot|could not) (?:find|locate) (?:the|that|this) (?:page|article|story)/,
  /something went wrong|an error (?:has )?occurred|temporarily unavailable|under maintenance/,
  /seite (?:wurde )?nicht gefunden|nicht verfügbar$|page (?:non trouvée|introuvable)|cette page n.existe/,
  /página no (?:encontrada|existe)|página não (?:encontrada|existe)|pagina non trovata|pagina niet gevonden/,
  /sayfa bulunamadı|nie znaleziono|strony nie (?:znaleziono|ma)|(?:страница|сторінк[ау]) не (?:найдена|знайден)/,
  /الصفحة غير موجودة|הדף לא נמצא|העמוד לא נמצא|صفحه یافت نشد|找不到(?:页面|網頁|该页)|页面不存在|ページが見つかりません|페이지를 찾을 수 없|पृष्ठ नहीं मिला|không tìm thấy trang|halaman tidak ditemukan/,
);

/** What walls against robots say. */
export const WALL_WORDS = anyOf(
  /^just a moment|attention required|checking (?:if the site connection|your browser)|ddos protection/,
  /(?:are|not) (?:you )?a (?:ro)?bot|(?:verify|confirm|prove)(?:ing)? (?:that )?you(?:.re| are) (?:a )?human|human verification/,
  /access (?:to this page has been )?denied|you have been blocked|pardon our interruption|unusual (?:traffic|activity)/,
  /security (?:check|verification)|enable javascript and cookies to continue|captcha|request unsuccessful/,
  /bist du ein (?:mensch|roboter)|zugriff verweigert|accès refusé|acceso denegado|acesso negado|accesso negato/,
  /доступ (?:ограничен|запрещен|заборонено)|вы не робот|تم رفض الوصول|הגישה נדחתה|访问被拒绝|请完成验证|アクセスが拒否/,
);

/** What stands over a form that asks who one is. */
export const LOGIN_WORDS =
  /\b(?:log|sign)[ -]?in\b|\bsign[ -]?on\b|anmelden|einloggen|se connecter|connexion|iniciar sesi[óo]n|acceder|entrar|fa[çz]er login|accedi|inloggen|zaloguj|logga in|giriş yap|войти|увійти|تسجيل الدخول|התחבר|כניסה|ورود|登录|登入|ログイン|로그인|đăng nhập|masuk/iu;

/** What stands in the place of content that is still to come, as all that is said there. */
export const WAITING_WORDS =
  /^(?:loading|please wait|one moment|wird geladen|lädt|laden|chargement|cargando|carregando|caricamento|ładowanie|yükleniyor|загрузка|завантаження|جار(?:ي)? التحميل|טוען|در حال بارگذاری|加载中|載入中|読み込み中|로딩|đang tải|memuat)|(?:enable|activate|requires?|need) javascript|javascript (?:is )?(?:disabled|required)/iu;

/** The last part of an address that is meant to be such a page: its own reader asked for it. */
export const ERROR_ADDRESS =
  /^(?:40\d|410|50\d|5xx|4xx|error|errors|not-?found|offline|maintenance|_error|_not-found)\b/i;
export const LOGIN_ADDRESS =
  /^(?:log-?in|sign-?in|signon|sso|auth|anmelden|anmeldung|connexion|account|konto|mein-konto|my-?account|register|registrieren|subscribe)$/i;
