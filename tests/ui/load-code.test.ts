import { beforeEach, describe, expect, it, vi } from "vitest";
import { appStore } from "../../src/store/app";
import { type CodePage, loadCode } from "../../src/ui/kit/load-code";

const broken = () => Promise.reject(new Error("404"));

function fakePage(online = true) {
  const items = new Map<string, string>();
  const reload = vi.fn<() => void>();
  const page: CodePage = {
    sessionStorage: {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
    },
    navigator: { onLine: online },
    location: { reload },
  };
  return { page, reload };
}

beforeEach(() => appStore.setState({ notice: null }));

describe("a piece of the application that cannot be loaded", () => {
  it("is tried once more", async () => {
    const { page, reload } = fakePage();
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("404")).mockResolvedValue("page");
    await expect(loadCode(load, page)).resolves.toBe("page");
    expect(reload).not.toHaveBeenCalled();
  });

  it("reloads the window, once", async () => {
    const { page, reload } = fakePage();
    void loadCode(broken, page);
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
    await expect(loadCode(broken, page)).rejects.toThrow("404");
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("does not reload again although other pieces were loaded meanwhile, but does a while later", async () => {
    const { page, reload } = fakePage();
    const clock = vi.spyOn(Date, "now").mockReturnValue(1_000_000);
    void loadCode(broken, page);
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
    await loadCode(() => Promise.resolve("texts"), page);
    await expect(loadCode(broken, page)).rejects.toThrow("404");
    clock.mockReturnValue(1_060_001);
    void loadCode(broken, page);
    await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2));
  });

  it("does not reload without a connection", async () => {
    const { page, reload } = fakePage(false);
    await expect(loadCode(broken, page)).rejects.toThrow("404");
    expect(reload).not.toHaveBeenCalled();
  });

  it("does not reload where the answers are not in the storage", async () => {
    const { page, reload } = fakePage();
    appStore.setState({ notice: { kind: "not-stored" } });
    await expect(loadCode(broken, page)).rejects.toThrow("404");
    expect(reload).not.toHaveBeenCalled();
  });

  it("does not reload where nothing can be remembered: it could go on for ever", async () => {
    const { page, reload } = fakePage();
    const denied: CodePage = {
      ...page,
      sessionStorage: {
        ...page.sessionStorage,
        getItem: () => {
          throw new DOMException("denied", "SecurityError");
        },
      },
    };
    await expect(loadCode(broken, denied)).rejects.toThrow("404");
    expect(reload).not.toHaveBeenCalled();
  });
});
