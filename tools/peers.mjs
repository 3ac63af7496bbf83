// placeholder, replaced below
export function installPeers() {}
