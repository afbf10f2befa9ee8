// WebGL or canvas: WebGL only where a graphics card does it. Done by software, as on desktops in an office's server room, it
// is several times slower than the plain canvas.

/** Phaser's own numbers. */
const CANVAS = 1;
const WEBGL = 2;
/** What renderers that use no graphics card call themselves; not all of them own up to being slow. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Renderers to try, best first. `parent` may carry `data-renderer="webgl"`, which asks for WebGL even by software. */
export function renderersFor(parent: HTMLElement): number[] {
  return hasWebGL(parent.dataset.renderer !== 'webgl') ? [WEBGL, CANVAS] : [CANVAS];
}

function hasWebGL(fast: boolean): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: fast });
    if (!context) return false;
    const slow = fast && SOFTWARE.test(cardName(context));
    // Browsers count contexts: this one must not wait for the garbage collector.
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return !slow;
  } catch {
    return false;
  }
}

function cardName(context: WebGLRenderingContext): string {
  const names = context.getExtension('WEBGL_debug_renderer_info');
  return String(context.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : context.RENDERER));
}
