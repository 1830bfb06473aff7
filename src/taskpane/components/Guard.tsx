import { Component, type ReactNode } from "react";

interface GuardProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Shows the fallback when what it holds cannot be drawn: an empty pane would look like a quiet message. */
export class Guard extends Component<GuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
