// The party's signature, drawn with a finger.

const ENOUGH = 60;

export class Signature {
  constructor(canvas) {
    this.canvas = canvas;
    this.pen = canvas.getContext("2d");
    canvas.addEventListener("pointerdown", event => this.down(event));
    canvas.addEventListener("pointermove", event => this.move(event));
    canvas.addEventListener("pointerup", () => this.at = null);
    canvas.addEventListener("pointercancel", () => this.at = null);
  }

  /** Clean, in the size in which it is shown; to be called once it is seen. */
  clear() {
    const sharp = Math.max(1, window.devicePixelRatio);
    const { width, height } = this.canvas.getBoundingClientRect();
    this.canvas.width = Math.round(width * sharp);
    this.canvas.height = Math.round(height * sharp);
    this.pen.scale(sharp, sharp);
    this.pen.fillStyle = "#fff";
    this.pen.fillRect(0, 0, width, height);
    this.pen.lineWidth = 3;
    this.pen.lineCap = "round";
    this.pen.lineJoin = "round";
    this.pen.strokeStyle = "#1b2530";
    this.drawn = 0;
    this.at = null;
  }

  place(event) {
    const { left, top } = this.canvas.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  down(event) {
    event.preventDefault();
    this.canvas.setPointerCapture(event.pointerId);
    this.at = this.place(event);
  }

  move(event) {
    if (!this.at) {
      return;
    }
    for (const each of event.getCoalescedEvents?.() ?? [event]) {
      const to = this.place(each);
      this.pen.beginPath();
      this.pen.moveTo(this.at.x, this.at.y);
      this.pen.lineTo(to.x, to.y);
      this.pen.stroke();
      this.drawn += Math.hypot(to.x - this.at.x, to.y - this.at.y);
      this.at = to;
    }
  }

  isDrawn() {
    return this.drawn > ENOUGH;
  }

  /** As a PNG. */
  image() {
    return new Promise(resolve => this.canvas.toBlob(resolve, "image/png"));
  }
}
