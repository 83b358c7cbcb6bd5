import ipaddr from 'ipaddr.js'

/**
 * Is this an address on the open internet? Everything else is someone's own network or machine: private, loopback, link-local, unique local,
 * multicast, reserved, or an IPv4 address in the clothes of IPv6. Which stretches those are comes from IANA's registries, as ipaddr.js has them.
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}
