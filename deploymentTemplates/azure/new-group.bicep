// The same in a resource group of its own, which this makes.
targetScope = 'subscription'

param groupName string = 'debtbot'
param location string = 'japaneast'
param name string = 'debtbot'
param image string

@secure()
param masterKey string

@secure()
@minLength(16)
param databasePassword string

param teams bool = true

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: groupName
  location: location
}

module everything 'main.bicep' = {
  scope: group
  name: 'debtbot'
  params: { name: name, location: location, image: image, masterKey: masterKey, databasePassword: databasePassword, teams: teams }
}

output address string = everything.outputs.address
output teamsAppId string = everything.outputs.teamsAppId
