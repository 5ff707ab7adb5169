// Container Apps over PostgreSQL Flexible Server, secrets in Key Vault, an Azure Bot with Teams, everything by managed identity: no app secret exists.
targetScope = 'resourceGroup'

@description('Short name of everything, letters and digits.')
@minLength(3)
@maxLength(12)
param name string = 'debtbot'

@description('Where it runs; Japan East by default, because the data are about people in Japan.')
param location string = 'japaneast'

@description('The image of deploymentTemplates/container, such as myregistry.azurecr.io/debtbot:1.')
param image string

@description('Name of an existing Azure Container Registry in this resource group that holds the image; empty for a public image.')
param registry string = ''

@description('32 random bytes in base64: openssl rand -base64 32. Keep a copy in a password safe.')
@secure()
param masterKey string

@description('Password of the database\'s administrator.')
@secure()
@minLength(16)
param databasePassword string

@description('Connect Teams through an Azure Bot.')
param teams bool = true

@description('Least and most hosts.')
param minHosts int = 2
param maxHosts int = 10

var unique = uniqueString(resourceGroup().id, name)
var databaseLogin = 'debtbot'
var vaultSecretsUser = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
var acrPull = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
var host = '${name}.${environment.properties.defaultDomain}'
var botSettings = teams ? [
  { name: 'BotFramework__AppId', value: identity.properties.clientId }
  { name: 'BotFramework__Tenant', value: tenant().tenantId }
  { name: 'BotFramework__ManagedIdentity', value: 'true' }
] : []
var settings = concat([
  { name: 'Storage__Kind', value: 'PostgreSql' }
  { name: 'Storage__PostgreSql__Connection', secretRef: 'connection' }
  { name: 'Storage__PostgreSql__MasterKeyFile', value: '/mnt/keys/master-key' }
  { name: 'Sheet__PublicAddress', value: 'https://${host}' }
  { name: 'Drain__Seconds', value: '10' }
  // The ingress of Container Apps speaks from the environment's own network.
  { name: 'Proxy__Known', value: '100.64.0.0/10, 10.0.0.0/8' }
], botSettings)
var mounts = [
  { volumeName: 'keys', mountPath: '/mnt/keys' }
]

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identity'
  location: location
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: take('${name}${unique}', 24)
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
  }
}

resource keySecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'master-key'
  properties: { value: masterKey }
}

resource connectionSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'connection'
  properties: {
    value: 'Host=${database.properties.fullyQualifiedDomainName};Database=debtbot;Username=${databaseLogin};Password=${databasePassword};SSL Mode=Require'
  }
}

resource mayReadSecrets 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  scope: vault
  name: guid(vault.id, identity.id, vaultSecretsUser)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: vaultSecretsUser
  }
}

resource images 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = if (!empty(registry)) {
  name: empty(registry) ? 'none00' : registry
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = if (!empty(registry)) {
  scope: images
  name: guid(registry, identity.id, acrPull)
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: acrPull
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-${unique}'
  location: location
  sku: { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '16'
    administratorLogin: databaseLogin
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 7, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: 'Disabled' }
  }
}

resource conversations 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: database
  name: 'debtbot'
}

// Only from inside Azure; TLS and the password stand behind it. For a private network see README.md.
resource fromAzure 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = {
  parent: database
  name: 'from-azure'
  properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-environment'
  location: location
  properties: {
    // No log of requests anywhere: their addresses carry the names of conversations.
    appLogsConfiguration: { destination: 'azure-monitor' }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    managedEnvironmentId: environment.id
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 8080, transport: 'auto', allowInsecure: false }
      registries: empty(registry) ? [] : [ { server: '${registry}.azurecr.io', identity: identity.id } ]
      secrets: [
        { name: 'connection', keyVaultUrl: connectionSecret.properties.secretUri, identity: identity.id }
        { name: 'master-key', keyVaultUrl: keySecret.properties.secretUri, identity: identity.id }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 40
      initContainers: [
        { name: 'migrate', image: image, args: [ 'migrate' ], env: settings, volumeMounts: mounts, resources: { cpu: json('0.25'), memory: '0.5Gi' } }
      ]
      containers: [
        {
          name: 'debtbot'
          image: image
          env: settings
          volumeMounts: mounts
          resources: { cpu: json('0.5'), memory: '1Gi' }
          probes: [
            { type: 'Startup', httpGet: { path: '/health/ready', port: 8080 }, periodSeconds: 2, failureThreshold: 60 }
            { type: 'Readiness', httpGet: { path: '/health/ready', port: 8080 }, periodSeconds: 3, timeoutSeconds: 5 }
            { type: 'Liveness', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 10, timeoutSeconds: 5 }
          ]
        }
      ]
      scale: {
        minReplicas: minHosts
        maxReplicas: maxHosts
        rules: [ { name: 'cpu', custom: { type: 'cpu', metadata: { type: 'Utilization', value: '60' } } } ]
      }
      volumes: [
        { name: 'keys', storageType: 'Secret', secrets: [ { secretRef: 'master-key', path: 'master-key' } ] }
      ]
    }
  }
  dependsOn: [ mayReadSecrets, mayPull, conversations, fromAzure ]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = if (teams) {
  name: '${name}-${unique}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'メモ'
    endpoint: 'https://${host}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppType: 'UserAssignedMSI'
    msaAppMSIResourceId: identity.id
    msaAppTenantId: tenant().tenantId
  }
}

resource teamsChannel 'Microsoft.BotService/botServices/channels@2022-09-15' = if (teams) {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: { isEnabled: true }
  }
}

output address string = 'https://${host}'
output lineWebhook string = 'https://${host}/line/webhook'
output teamsAppId string = identity.properties.clientId
output keyVault string = vault.name
